import { notify } from '../../workbook/changes';
import type { WorkbookModel } from '../../workbook/model';
import { kept, keptFlag, keptNumber, keptWord } from '../kept';
import type { TypeTable } from '../rich-types';

const keptOfApplication = kept((owner: WorkbookModel) => ({ owner, path: 'Application' }), {
  CalculationMode: keptWord('Automatic', 'AutomaticExceptTables', 'Manual'),
});

/** No formula engine: there is never anything left to calculate, and suspending it changes nothing that can be seen. */
export const application: TypeTable<WorkbookModel> = {
  name: 'Application',
  known: 'documentation',
  except: { CalculationEngineVersion: 'uncalibrated' },
  get: {
    ...keptOfApplication.get,
    CalculationEngineVersion: () => 191029,
    CalculationState: () => 'Done',
    DecimalSeparator: (_model, { culture }) => separator(culture, 'decimal'),
    ThousandsSeparator: (_model, { culture }) => separator(culture, 'group'),
    UseSystemSeparators: () => true,
  },
  set: keptOfApplication.set,
  nav: {
    CultureInfo: (model, host) => host.object('CultureInfo', model),
    IterativeCalculation: (model, host) => host.object('IterativeCalculation', model),
  },
  call: {
    Calculate: (model) => {
      for (const sheet of model.sheets) notify(model, 'calculated', sheet, null, 'addin');
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const iterativeCalculation: TypeTable<WorkbookModel> = {
  name: 'IterativeCalculation',
  known: 'documentation',
  ...kept((owner: WorkbookModel) => ({ owner, path: 'IterativeCalculation' }), {
    Enabled: keptFlag(false),
    MaxChange: keptNumber(0.001),
    MaxIteration: keptNumber(100),
  }),
};

/** While `EnableEvents` is false nobody is told of anything. */
export const runtime: TypeTable<WorkbookModel> = {
  name: 'Runtime',
  known: 'documentation',
  ...kept((owner: WorkbookModel) => ({ owner, path: 'Runtime' }), { EnableEvents: keptFlag(true) }),
};

export const cultureInfo: TypeTable<WorkbookModel> = {
  name: 'CultureInfo',
  known: 'documentation',
  get: { Name: (_model, { culture }) => culture },
  nav: {
    DatetimeFormat: (model, host) => host.object('DatetimeFormatInfo', model),
    NumberFormat: (model, host) => host.object('NumberFormatInfo', model),
  },
};

/** What the culture writes between a number's parts. */
function separator(culture: string, part: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(culture, { useGrouping: true }).formatToParts(1234567.5);
  return parts.find(({ type }) => type === part)?.value ?? '';
}

export const numberFormatInfo: TypeTable<WorkbookModel> = {
  name: 'NumberFormatInfo',
  known: 'documentation',
  get: {
    NumberDecimalSeparator: (_model, { culture }) => separator(culture, 'decimal'),
    NumberGroupSeparator: (_model, { culture }) => separator(culture, 'group'),
  },
};

interface DatePatterns {
  readonly date: string;
  readonly time: string;
  readonly short: string;
  readonly long: string;
  readonly clock: string;
}

/** As Windows sets them up; a user may have changed each of them. */
const ENGLISH: DatePatterns = {
  ...{ date: '/', time: ':', short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', clock: 'h:mm:ss tt' },
};
const DANISH: DatePatterns = {
  ...{ date: '-', time: ':', short: 'dd-MM-yyyy', long: 'd. MMMM yyyy', clock: 'HH:mm:ss' },
};

function patterns(culture: string): DatePatterns {
  return culture.startsWith('da') ? DANISH : ENGLISH;
}

export const datetimeFormatInfo: TypeTable<WorkbookModel> = {
  name: 'DatetimeFormatInfo',
  known: 'uncalibrated',
  get: {
    DateSeparator: (_model, { culture }) => patterns(culture).date,
    LongDatePattern: (_model, { culture }) => patterns(culture).long,
    LongTimePattern: (_model, { culture }) => patterns(culture).clock,
    ShortDatePattern: (_model, { culture }) => patterns(culture).short,
    TimeSeparator: (_model, { culture }) => patterns(culture).time,
  },
};
