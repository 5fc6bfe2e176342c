import type { WorkbookModel } from '../../workbook/model';
import type { TypeTable } from '../rich-types';

/** 1 January 1904 is day 0 of the 1904 system and day 1462 of the other; how to ask is uncalibrated. */
const FIRST_DAY_OF_1904 = { '1900': 1462, '1904': 0 };

/** No formula engine: the one question that is answered tells the date system. */
export const functions: TypeTable<WorkbookModel> = {
  name: 'Functions',
  known: 'uncalibrated',
  make: {
    Date: (model, args, host) => {
      const asked = [args.number(0), args.number(1), args.number(2)].join();
      if (asked !== '1904,1,1') throw host.missing(`Functions.Date of ${asked} (method)`);
      return host.object('FunctionResult', { value: FIRST_DAY_OF_1904[model.dateSystem] });
    },
  },
};

export const functionResult: TypeTable<{ readonly value: number }> = {
  name: 'FunctionResult',
  known: 'documentation',
  get: { Value: ({ value }) => value, Error: () => null },
};
