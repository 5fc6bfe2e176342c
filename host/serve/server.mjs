// A static file server for this machine only: the embedded host over http, or with a certificate over https.
import http from 'node:http';
import https from 'node:https';
import sirv from 'sirv';

/** Nothing may be kept by the browser between two runs, and nothing may be guessed about a file's type. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves folders, the first that has the file wins: `{ prefix: '/', folder: 'dist-host' }`. `tls` is `{ key, cert }`.
 * With `port` 0, or when the port is taken, another free one is used. Answers on the loopback addresses alone.
 */
export async function serve({ folders, port = 0, tls }) {
  const places = folders.map(({ prefix, folder }) => ({
    prefix,
    files: sirv(folder, { dev: true, etag: false }),
  }));
  const answer = (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    respond(places, request, response);
  };
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  const chosen = await listen(server, port);
  return {
    address: `${tls ? 'https' : 'http'}://localhost:${chosen}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function respond([place, ...rest], request, response) {
  if (!place) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Siden findes ikke.');
    return;
  }
  if (!request.url.startsWith(place.prefix)) return respond(rest, request, response);
  const url = request.url;
  request.url = `/${url.slice(place.prefix.length).replace(/^\/+/, '')}`;
  delete request._parsedUrl;
  place.files(request, response, () => {
    request.url = url;
    respond(rest, request, response);
  });
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) return reject(error);
      resolve(listen(server, 0));
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}
