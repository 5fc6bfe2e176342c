import type { WorkbookModel } from '../../workbook/model';
import { cellArea } from '../../workbook/areas';
import { requireSheet } from '../../workbook/sheets';
import type { RichObject, HostState, TypeTable } from '../rich-types';

function selection(model: WorkbookModel, host: HostState): RichObject {
  const { sheetId = model.activeSheetId, area = cellArea({ row: 0, column: 0 }) } = model.selection ?? {};
  return host.object('Range', { sheet: requireSheet(model, sheetId), area });
}

export const workbook: TypeTable<WorkbookModel> = {
  name: 'Workbook',
  known: 'documentation',
  except: { _RemoveReference: 'recorded', _RemoveAllReferences: 'recorded' },
  get: {
    Name: (model) => model.name,
    ReadOnly: (model) => model.readOnly,
  },
  nav: {
    Application: (model, host) => host.object('Application', model),
    Functions: (model, host) => host.object('Functions', model),
    Names: (model, host) => host.object('NamedItemCollection', model),
    Protection: (model, host) => host.object('WorkbookProtection', model),
    Settings: (model, host) => host.object('SettingCollection', model),
    Tables: (_model, host) => host.object('TableCollection', {}),
    Worksheets: (model, host) => host.object('WorksheetCollection', model),
  },
  make: {
    GetSelectedRange: (model, _args, host) => selection(model, host),
  },
  call: {
    _RemoveReference: (_model, args, host) => host.references.delete(args.text(0)),
    _RemoveAllReferences: (_model, _args, host) => host.references.clear(),
  },
};
