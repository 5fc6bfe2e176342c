// `npm start`: the embedded host with the example workbook, from a fresh clone. `--frame`: the same over https with the
// pane in a frame and Microsoft's own client library. `--excel`: the pane alone, for a real Excel. Both show the developer's
// pane, which offers the self-test. `--no-open` opens no browser.
import { join } from 'node:path';
import { buildPages, examples, writeExample } from './build.mjs';
import { openBrowser } from './open-browser.mjs';
import { ensurePackages, projectRoot, SetUpError } from './set-up.mjs';

const PORT = 3000;

const distDeveloper = { prefix: '/', folder: join(projectRoot, 'dist-developer') };
const distHost = { prefix: '/', folder: join(projectRoot, 'dist-host') };

/** How each way of starting is built and served. Modules that need packages are loaded after these are there. */
const ways = {
  page: {
    pages: ['host'],
    path: '/',
    serving: async () => ({ folders: [examples, distHost] }),
  },
  frame: {
    pages: ['host', 'developer'],
    path: '/?frame',
    serving: async () => {
      const { throwAwayCertificate } = await import('./certificate.mjs');
      const { localOfficeFolders } = await import('./local-office.mjs');
      return {
        folders: [examples, ...localOfficeFolders(), distHost, distDeveloper],
        tls: await throwAwayCertificate(),
      };
    },
  },
  excel: {
    pages: ['developer'],
    path: '/taskpane.html',
    serving: async () => {
      const { trustedCertificate } = await import('./certificate.mjs');
      const { switchUsageDataOff } = await import('./usage-data.mjs');
      await switchUsageDataOff();
      return { folders: [distDeveloper], tls: await trustedCertificate() };
    },
  },
};

async function start(way, opens) {
  const { pages, path, serving } = ways[way];
  await ensurePackages();
  console.log(`Building the ${pages.join(' and the ')} page …`);
  await buildPages(pages);
  if (pages.includes('host')) await writeExample();
  const { serve } = await import('./server.mjs');
  const server = await serve({ ...(await serving()), port: PORT });
  stopOnSignal(server);
  if (way === 'excel') await explainExcel(server);
  else if (opens) openBrowser(`${server.address}${path}`);
  console.log(`${server.address}${path}`);
}

async function explainExcel(server) {
  if (!server.address.endsWith(`:${PORT}`)) {
    await server.close();
    throw new SetUpError(
      `Port ${PORT} is in use, and manifest.xml names it. Stop what uses it and start again.`,
    );
  }
  const { sideloadHelp } = await import('./sideload-help.mjs');
  console.log(sideloadHelp());
}

/** Ctrl+C ends the server and gives the terminal back; browsers keep connections open, so nothing is waited for. */
function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void server.close();
      process.exit(0);
    });
  }
}

const args = new Set(process.argv.slice(2));
const way = args.has('--excel') ? 'excel' : args.has('--frame') ? 'frame' : 'page';
try {
  await start(way, !args.has('--no-open'));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
