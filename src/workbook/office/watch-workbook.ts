import type { WorkbookChange } from '../port';
import type { OfficeLibrary } from './library';

type ChangedEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  'worksheetId' | 'address' | 'source' | 'triggerSource'
>;

/**
 * Listens with one registration for all sheets. A handler can be taken away only in the context that added it, so the
 * context is kept with it; taking it away twice does nothing.
 */
export async function watchWorkbook(
  { Excel }: OfficeLibrary,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const registration = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      listener(toChange(event));
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  let isOn = true;
  return async () => {
    if (!isOn) return;
    isOn = false;
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

function toChange({ worksheetId, address, source, triggerSource }: ChangedEvent): WorkbookChange {
  const isOwn = triggerSource === 'ThisLocalAddin';
  const change = {
    source: isOwn ? ('own' as const) : source === 'Remote' ? ('remote' as const) : ('local' as const),
    sheetKey: worksheetId,
  };
  return address === '' ? change : { ...change, address };
}
