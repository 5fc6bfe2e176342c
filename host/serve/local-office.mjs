// Office.js from node_modules instead of Microsoft's address, so that the frame works without network. For development
// on this machine only: the library is served as it is, never copied into what is published.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './set-up.mjs';

export const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const PREFIX = '/office-js/';

/** The folder of the library, another build's when OFFICE_LIBRARY names one; its loader insists on being called office.js. */
export const officeFolder =
  process.env.OFFICE_LIBRARY ?? join(projectRoot, 'node_modules', '@microsoft', 'office-js', 'dist');

/** The pane's page with the library's address, in its script and in its content-security policy, turned to this server. */
export function withLocalOffice(html) {
  return html
    .replaceAll(MICROSOFT, PREFIX)
    .replaceAll(/https:\/\/appsforoffice\.microsoft\.com\/?/g, "'self'");
}

/** What to serve before dist/: the changed page of the pane, and the library. */
export function localOfficeFolders(dist = join(projectRoot, 'dist')) {
  const folder = join(projectRoot, '.cache', 'frame-pane');
  mkdirSync(folder, { recursive: true });
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  writeFileSync(join(folder, 'taskpane.html'), withLocalOffice(page));
  return [
    { prefix: PREFIX, folder: officeFolder },
    { prefix: '/', folder },
  ];
}
