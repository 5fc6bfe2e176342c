import type { WorkbookModel } from '../../workbook/model';
import { cellArea } from '../../workbook/areas';
import { requireSheet } from '../../workbook/sheets';
import { protectStructure, unprotectStructure } from '../../workbook/protection';
import { kept, keptFlag, readKept } from '../kept';
import { listening } from '../listening';
import { itemNotFound } from '../rich-error';
import type { HostState, RichObject, TypeTable } from '../rich-types';
import type { ChartPart } from '../charts/chart-targets';
import type { RangeTarget } from '../type-targets';

function selection(model: WorkbookModel): RangeTarget {
  const { sheetId = model.activeSheetId, area = cellArea({ row: 0, column: 0 }) } = model.selection ?? {};
  return { sheet: requireSheet(model, sheetId), area };
}

function activeCell(model: WorkbookModel, host: HostState): RichObject {
  const { sheet, area } = selection(model);
  return host.object('Range', { sheet, area: cellArea(area) });
}

/** The chart that was activated last, as long as it is there. */
function activeChart(model: WorkbookModel): ChartPart | undefined {
  const id = readKept({ owner: model, path: 'Workbook' }, 'ActiveChart', undefined);
  const parts = model.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  return parts.find(({ chart }) => chart.id === id);
}

const keptOfWorkbook = kept((owner: WorkbookModel) => ({ owner, path: 'Workbook' }), {
  ChartDataPointTrack: keptFlag(true),
  IsDirty: keptFlag(false),
  UsePrecisionAsDisplayed: keptFlag(false),
});

export const workbook: TypeTable<WorkbookModel> = {
  name: 'Workbook',
  known: 'documentation',
  except: {
    _RemoveReference: 'recorded',
    _RemoveAllReferences: 'recorded',
    _Runtime: 'recorded',
    IsDirty: 'uncalibrated',
    CalculationEngineVersion: 'uncalibrated',
    Save: 'uncalibrated',
  },
  get: {
    ...keptOfWorkbook.get,
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
    Name: (model) => model.name,
    PreviouslySaved: () => true,
    ReadOnly: (model) => model.readOnly,
  },
  set: keptOfWorkbook.set,
  nav: {
    Application: (model, host) => host.object('Application', model),
    CustomXmlParts: (model, host) => host.object('CustomXmlPartCollection', model),
    Functions: (model, host) => host.object('Functions', model),
    Names: (_model, host) => host.object('NamedItemCollection', {}),
    Properties: (model, host) => host.object('DocumentProperties', model),
    Protection: (model, host) => host.object('WorkbookProtection', model),
    Settings: (model, host) => host.object('SettingCollection', model),
    Tables: (_model, host) => host.object('TableCollection', {}),
    Worksheets: (model, host) => host.object('WorksheetCollection', model),
    _Runtime: (model, host) => host.object('Runtime', model),
  },
  make: {
    GetActiveCell: (model, _args, host) => activeCell(model, host),
    GetActiveChart: (model, _args, host) => {
      const part = activeChart(model);
      if (part === undefined) throw itemNotFound();
      return host.object('Chart', part);
    },
    GetActiveChartOrNullObject: (model, _args, host) => {
      const part = activeChart(model);
      return part === undefined ? null : host.object('Chart', part);
    },
    GetSelectedRange: (model, _args, host) => host.object('Range', selection(model)),
    GetSelectedRanges: (model, _args, host) => {
      const { sheet, area } = selection(model);
      return host.object('RangeAreas', { sheet, areas: [area] });
    },
  },
  call: {
    ...listening(() => '*', {
      Activated: 'WorkbookActivated',
      AutoSaveSettingChanged: 'AutoSaveSettingChanged',
    }),
    GetIsActiveCollabSession: () => false,
    Save: (model) => void model.kept?.set('Workbook/IsDirty', false),
    _RemoveReference: (_model, args, host) => host.references.delete(args.text(0)),
    _RemoveAllReferences: (_model, _args, host) => host.references.clear(),
  },
};

export const workbookProtection: TypeTable<WorkbookModel> = {
  name: 'WorkbookProtection',
  known: 'documentation',
  get: { Protected: ({ structureProtected }) => structureProtected },
  call: {
    Protect: (model, args) => protectStructure(model, args.optionalText(0) ?? null),
    Unprotect: (model, args) => unprotectStructure(model, args.optionalText(0) ?? null),
  },
};
