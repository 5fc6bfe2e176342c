import { createDirectPort } from '../host/port/direct-port';
import type { WorkbookModel } from '../host/workbook/model';
import type { CommandContext } from '../src/commands/types';
import type { CalendarDate } from '../src/domain/calendar/calendar-date';
import { VERSION } from './version';

/** What commands work with on a file: the port on its model, and this machine's clock. */
export function fileContext(model: WorkbookModel, reportDate?: CalendarDate): CommandContext {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    port: createDirectPort(model, { host: 'file', description: model.name }),
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    timeOfDay: `${two(now.getHours())}.${two(now.getMinutes())}`,
    version: VERSION,
    ...(reportDate === undefined ? {} : { reportDate }),
  };
}
