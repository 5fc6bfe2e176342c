import { execFileSync } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(__dirname, '../../..');

/** `office-addin-manifest validate` asks an online service; `info` works anywhere and says what Office will read. */
describe('manifest.xml as Microsoft’s own tool reads it', () => {
  it('is a task pane for Excel that may read and write the document', () => {
    const tool = path.join(path.dirname(require.resolve('office-addin-manifest/package.json')), 'cli.js');
    const lines = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(lines).toMatch(/Name: Investeringspanelet/);
    expect(lines).toMatch(/Type: TaskPaneApp/);
    expect(lines).toMatch(/Permissions: ReadWriteDocument/);
    expect(lines).toMatch(/Source Location: https:\/\/localhost:3000\/taskpane\.html/);
    expect(lines).toMatch(/Hosts: Workbook/);
  });
});
