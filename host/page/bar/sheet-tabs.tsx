import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { addSheet, renameSheet, setVisibility } from '../../workbook/sheets';
import { commitEdit, tryChange } from '../grid/edit-cell';
import { showSheet } from '../grid/select';
import { activeSheet, useView, useViewState } from '../grid/use-view';
import { gridTexts } from '../texts';
import { RenameField } from './rename-field';
import { nextTab } from './next-tab';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '0 6px',
    minHeight: '34px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    flexShrink: 0,
  },
  tabs: { display: 'flex', alignItems: 'stretch', height: '34px' },
  tab: {
    padding: '0 12px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  front: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-3px' },
  },
  hidden: { fontStyle: 'italic' },
});

/** The sheets at the bottom: tab colours, renaming by double click or F2, hidden sheets on request. */
export function SheetTabs() {
  const view = useView();
  const styles = useStyles();
  useViewState((state) => state.version);
  const [showsHidden, setShowsHidden] = useState(false);
  const [renaming, setRenaming] = useState<string | null>(null);
  const { model } = view;
  const front = activeSheet(view);
  const hasHidden = model.sheets.some((sheet) => sheet.visibility === 'hidden');
  const shown = model.sheets.filter(
    ({ visibility }) => visibility === 'visible' || (showsHidden && visibility === 'hidden'),
  );
  const open = (sheet: SheetModel) => {
    if (!commitEdit(view)) return;
    if (sheet.visibility !== 'visible')
      tryChange(view, () => setVisibility(model, sheet, 'visible', 'person'));
    showSheet(view, sheet.id);
  };
  const rename = (sheet: SheetModel, name: string) => {
    setRenaming(null);
    if (name.trim() !== '') tryChange(view, () => renameSheet(model, sheet, name.trim(), 'person'));
  };
  const add = () =>
    tryChange(view, () => showSheet(view, addSheet(model, freeSheetName(model), 'person').id));
  return (
    <div className={styles.bar} data-part="tabs">
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={gridTexts.sheets}
        className={styles.tabs}
        onKeyDown={nextTab}
      >
        {shown.map((sheet) =>
          renaming === sheet.id ? (
            <RenameField key={sheet.id} sheet={sheet} onDone={(name) => rename(sheet, name)} />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === front}
              tabIndex={sheet === front ? 0 : -1}
              className={mergeClasses(
                styles.tab,
                sheet === front && styles.front,
                sheet.visibility !== 'visible' && styles.hidden,
              )}
              style={{ borderBottomColor: sheet.tabColor ?? 'transparent' }}
              onClick={() => open(sheet)}
              onDoubleClick={() => setRenaming(sheet.id)}
              onKeyDown={(event) => event.key === 'F2' && setRenaming(sheet.id)}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={gridTexts.addSheet}
        onClick={add}
      />
      {hasHidden && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EyeRegular />}
          aria-pressed={showsHidden}
          onClick={() => setShowsHidden(!showsHidden)}
        >
          {gridTexts.showHidden}
        </Button>
      )}
    </div>
  );
}

function freeSheetName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${gridTexts.newSheet}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
