import { createDirectPort } from '../../host/port/direct-port';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { modelBook } from './book/model-book';
import { describeWorkbookPort } from './port-suite/describe-workbook-port';

describeWorkbookPort('the port directly on the model', () => {
  const model = createWorkbook();
  return Promise.resolve({
    port: createDirectPort(model),
    book: modelBook(model),
    dispose: () => Promise.resolve(),
  });
});
