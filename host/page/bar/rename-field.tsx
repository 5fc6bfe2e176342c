import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SheetModel } from '../../workbook/model';
import { gridTexts } from '../texts';

interface RenameFieldProps {
  readonly sheet: SheetModel;
  /** Gets the old name back when nothing is to change. */
  readonly onDone: (name: string) => void;
}

/** The field in place of a tab while its sheet gets a new name. */
export function RenameField({ sheet, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter') onDone(event.currentTarget.value);
    if (event.key === 'Escape') onDone(sheet.name);
  };
  return (
    <input
      ref={field}
      size={Math.max(8, sheet.name.length)}
      defaultValue={sheet.name}
      maxLength={31}
      aria-label={gridTexts.rename(sheet.name)}
      onKeyDown={onKeyDown}
      onBlur={(event) => onDone(event.currentTarget.value)}
    />
  );
}
