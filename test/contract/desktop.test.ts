import { createRichApiHost } from '../../host/rich-api/rich-api-host';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { createOfficePort } from '../../src/workbook/office/create-office-port';
import { modelBook } from './book/model-book';
import { describeWorkbookPort } from './port-suite/describe-workbook-port';
import type { DesktopPage } from './support/desktop-page';
import { openDesktopPage } from './support/desktop-page';
import { createHostSwitch } from './support/host-switch';

const workbooks = createHostSwitch();
let page: DesktopPage;

beforeAll(async () => {
  page = await openDesktopPage(workbooks.host);
});
afterAll(() => page.close());

describeWorkbookPort('Office adapter in the whole of office.js, as in Excel for Windows', () => {
  const model = createWorkbook();
  const host = createRichApiHost(model);
  workbooks.use(host);
  const port = createOfficePort({ library: page.library, wait: () => Promise.resolve() });
  const dispose = () => {
    expect(host.unsupported()).toEqual([]);
    return Promise.resolve();
  };
  return Promise.resolve({ port, book: modelBook(model), dispose });
});
