// Makes what is served: the pages, and the example workbook beside them.
import { join } from 'node:path';
import { quietRun } from './quiet-run.mjs';

export const EXAMPLES = join('dist-host', 'eksempler');

/** `pages` are names in webpack.config.js: `host`, `pane`. */
export async function buildPages(pages) {
  await quietRun('webpack/bin/webpack.js', [
    ...pages.flatMap((page) => ['--config-name', page]),
    '--mode',
    'production',
  ]);
}

/** The page has an empty workbook to offer when this fails, so a failure is only told. */
export async function writeExample() {
  try {
    await quietRun('tsx/dist/cli.mjs', ['cli/main.ts', 'eksempel', '--ud', EXAMPLES]);
    return true;
  } catch (error) {
    console.log(`The example workbook could not be written: ${error.message}`);
    return false;
  }
}
