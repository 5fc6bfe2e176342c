import { createWorkbook } from '../../host/workbook/create-workbook';
import { modelBook } from './book/model-book';
import { describeWorkbookPort } from './port-suite/describe-workbook-port';
import { openBridgePort } from './support/bridge-port';

describeWorkbookPort('Office adapter through the unmodified library', () => {
  const model = createWorkbook();
  const { port, host } = openBridgePort(model);
  const dispose = () => {
    // A call that the host does not answer for would make the rest of the case worthless.
    expect(host.unsupported()).toEqual([]);
    return Promise.resolve();
  };
  return Promise.resolve({ port, book: modelBook(model), dispose });
});
