// Makes what is served: the pages, and the example workbook beside them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { quietRun } from './quiet-run.mjs';
import { projectRoot } from './set-up.mjs';

/** Beside the built pages, not among them: a build clears its own folder. */
const folder = join(projectRoot, '.cache', 'eksempler');

/** The example, as the page asks for it. */
export const examples = { prefix: '/eksempler/', folder };

/** `pages` are names in webpack.config.js: `host`, `pane`, `developer`. */
export async function buildPages(pages) {
  await quietRun('webpack/bin/webpack.js', [
    ...pages.flatMap((page) => ['--config-name', page]),
    ...(pages.includes('developer') ? ['--env', 'developer'] : []),
    '--mode',
    'production',
  ]);
}

/** The page has an empty workbook to offer when this fails, so a failure is only told. */
export async function writeExample() {
  try {
    mkdirSync(folder, { recursive: true });
    await quietRun('tsx/dist/cli.mjs', ['cli/main.ts', 'eksempel', '--ud', folder]);
    return true;
  } catch (error) {
    console.log(`The example workbook could not be written: ${error.message}`);
    return false;
  }
}
