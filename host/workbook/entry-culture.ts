/** How typed text is read: `en-US` is what Excel's `values` speak, `da-DK` what a person types in Danish Excel. */
export type EntryCulture = 'en-US' | 'da-DK';

export interface CultureMarks {
  readonly decimal: string;
  readonly group: string;
  /** Marks between the parts of a date in figures. */
  readonly dateMarks: string;
  readonly dayFirst: boolean;
  readonly months: readonly string[];
  readonly dateFormat: string;
}

const DANISH = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// That a point divides a Danish date (`12.5` is 12 May) is the common experience with Danish Excel; uncalibrated.
export const CULTURES: Readonly<Record<EntryCulture, CultureMarks>> = {
  'en-US': {
    decimal: '.',
    group: ',',
    dateMarks: '/-',
    dayFirst: false,
    months: ENGLISH,
    dateFormat: 'm/d/yyyy',
  },
  'da-DK': {
    decimal: ',',
    group: '.',
    dateMarks: '/.-',
    dayFirst: true,
    months: DANISH,
    dateFormat: 'dd-mm-yyyy',
  },
};
