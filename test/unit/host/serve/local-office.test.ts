import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLocalOffice } from '../../../../host/serve/local-office.mjs';
import { projectRoot } from '../../../../host/serve/set-up.mjs';

test('the framed page asks this server for the library, and its policy allows nothing else', () => {
  const page = readFileSync(join(projectRoot, 'src/taskpane/taskpane.html'), 'utf8');
  expect(page).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  const local = withLocalOffice(page);
  expect(local).toContain('src="/office-js/office.js"');
  expect(local).not.toMatch(/https?:\/\//);
});
