import { caseload, effectiveHoursPerYear } from '../../catalogue/expected-hours-proposal';
import { defaultLimits } from '../../catalogue/reading-limits';
import { opsaetningText as text } from '../../text/sheets/opsaetning';
import type { SheetSpec, TableSpec } from '../spec';

/** What may stand in the value of one setting. */
export interface SettingSpec {
  readonly id:
    | 'reportDate'
    | 'timeShare'
    | 'meaningfulChanges'
    | 'effectiveHours'
    | 'caseloadCti'
    | 'caseloadIcm'
    | 'timeDefinition';
  /** Text in the column `Indstilling`, by which the row is found wherever it stands. */
  readonly label: string;
  readonly kind: 'date' | 'number' | 'text';
  readonly unit: string;
  readonly help: string;
  /** What a new sheet holds; `null` is blank. */
  readonly initial: number | null;
  /** What a blank value means; `null` when blank is an answer of its own. */
  readonly standard: number | null;
  readonly min?: number;
  readonly max?: number;
}

const help = text.settings;

/** The rows of `Opsætning`, from the top. */
export const SETTINGS: readonly SettingSpec[] = [
  {
    id: 'reportDate',
    label: 'Opgørelsesdato',
    kind: 'date',
    unit: 'dato',
    help: help.reportDate,
    initial: null,
    standard: null,
  },
  {
    id: 'timeShare',
    label: 'Grænse for tid',
    kind: 'number',
    unit: '%',
    help: help.timeShare,
    initial: defaultLimits.timeShare * 100,
    standard: defaultLimits.timeShare * 100,
    min: 0.01,
    max: 100,
  },
  {
    id: 'meaningfulChanges',
    label: 'Grænse for fremgang',
    kind: 'number',
    unit: 'betydende ændringer',
    help: help.meaningfulChanges,
    initial: defaultLimits.meaningfulChanges,
    standard: defaultLimits.meaningfulChanges,
    min: 0.1,
    max: 10,
  },
  {
    id: 'effectiveHours',
    label: 'Effektive timer pr. årsværk',
    kind: 'number',
    unit: 't',
    help: help.effectiveHours,
    initial: effectiveHoursPerYear.value,
    standard: effectiveHoursPerYear.value,
    min: 1,
    max: 2500,
  },
  {
    id: 'caseloadCti',
    label: 'Borgere pr. medarbejder (CTI)',
    kind: 'number',
    unit: 'borgere',
    help: help.caseloadCti,
    initial: caseload.CTI.value,
    standard: caseload.CTI.value,
    min: 1,
    max: 100,
  },
  {
    id: 'caseloadIcm',
    label: 'Borgere pr. medarbejder (ICM)',
    kind: 'number',
    unit: 'borgere',
    help: help.caseloadIcm,
    initial: caseload.ICM.value,
    standard: caseload.ICM.value,
    min: 1,
    max: 100,
  },
  {
    id: 'timeDefinition',
    label: 'Hvad tæller som tid',
    kind: 'text',
    unit: 'fri tekst',
    help: help.timeDefinition,
    initial: null,
    standard: null,
  },
];

export const opsaetningTable = {
  id: 'opsaetning',
  columns: [
    {
      id: 'setting',
      header: 'Indstilling',
      kind: 'text',
      required: true,
      help: text.setting,
      example: '',
      isFixed: true,
      width: 34,
    },
    {
      id: 'value',
      header: 'Værdi',
      kind: 'value',
      required: false,
      help: text.value,
      example: '',
      width: 16,
    },
    {
      id: 'unit',
      header: 'Enhed',
      kind: 'text',
      required: false,
      help: text.unit,
      example: '',
      isFixed: true,
      width: 20,
    },
    {
      id: 'help',
      header: 'Forklaring',
      kind: 'text',
      required: false,
      help: text.help,
      example: '',
      isFixed: true,
      width: 90,
    },
  ],
  initialRows: SETTINGS.map(({ label, initial, unit, help: text }) => [label, initial, unit, text]),
  cellRules: SETTINGS.map(({ label: header, help: text, kind, min, max }, row) => ({
    row,
    column: 'value',
    rule: {
      header,
      help: text,
      kind,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
  })),
} as const satisfies TableSpec;

/** Choices for the whole workbook; one row a setting. */
export const opsaetning: SheetSpec = {
  id: 'opsaetning',
  name: 'Opsætning',
  role: 'settings',
  order: 200,
  title: text.title,
  lead: text.lead,
  tables: [opsaetningTable],
};
