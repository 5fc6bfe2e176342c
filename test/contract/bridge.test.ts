import { createWorkbook } from '../../host/workbook/create-workbook';
import { modelBook } from './book/model-book';
import { describeWorkbookPort } from './port-suite/describe-workbook-port';
import { describeWireTraps } from './port-suite/traps/describe-wire-traps';
import type { MakeWired } from './port-suite/wire';
import { portOn } from './support/bridge-port';
import { wiredHost } from './support/wired-host';

const make: MakeWired = (options) => {
  const model = createWorkbook();
  const { host, wire } = wiredHost(model, options);
  const { port } = portOn(host);
  const dispose = () => {
    // A call that the host does not answer for would make the rest of the case worthless.
    expect(host.unsupported()).toEqual([]);
    return Promise.resolve();
  };
  return Promise.resolve({ port, book: modelBook(model), wire, dispose });
};

describeWorkbookPort('Office adapter through the unmodified library', () => make());
describeWireTraps('Office adapter through the unmodified library', make);
