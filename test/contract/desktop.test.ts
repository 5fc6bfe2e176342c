import { createWorkbook } from '../../host/workbook/create-workbook';
import { createOfficePort } from '../../src/workbook/office/create-office-port';
import { modelBook } from './book/model-book';
import { describeWorkbookPort } from './port-suite/describe-workbook-port';
import { describeWireTraps } from './port-suite/traps/describe-wire-traps';
import type { MakeWired } from './port-suite/wire';
import type { DesktopPage } from './support/desktop-page';
import { openDesktopPage } from './support/desktop-page';
import { createHostSwitch } from './support/host-switch';
import { wiredHost } from './support/wired-host';

const workbooks = createHostSwitch();
let page: DesktopPage;

beforeAll(async () => {
  page = await openDesktopPage(workbooks.host);
});
afterAll(() => page.close());

const make: MakeWired = (options) => {
  const model = createWorkbook();
  const { host, wire } = wiredHost(model, options);
  workbooks.use(host);
  const port = createOfficePort({ library: page.library, wait: () => Promise.resolve() });
  const dispose = () => {
    expect(host.unsupported()).toEqual([]);
    return Promise.resolve();
  };
  return Promise.resolve({ port, book: modelBook(model), wire, dispose });
};

describeWorkbookPort('Office adapter in the whole of office.js, as in Excel for Windows', () => make());
describeWireTraps('Office adapter in the whole of office.js, as in Excel for Windows', make);
