import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Builds the two small pages of the web-frame test into a folder of their own and gives the folder. */
export async function buildPages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'web-frame-'));
  writeFileSync(join(folder, 'host.html'), page('Vært', '<script src="host-page.js" defer></script>'));
  const scripts = `<script src="${OFFICE}"></script><script src="pane-page.js" defer></script>`;
  writeFileSync(join(folder, 'pane.html'), page('Rude', scripts));
  await bundle(folder);
  return folder;
}

function page(title: string, head: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body></body></html>`;
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { 'host-page': join(__dirname, 'host-page.ts'), 'pane-page': join(__dirname, 'pane-page.ts') },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript' },
                transform: { verbatimModuleSyntax: true },
              },
            },
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
