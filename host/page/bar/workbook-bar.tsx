import { useRef } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExampleId } from '../files/example-book';
import { pageTexts } from '../texts';
import { ExampleMenu } from './example-menu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    marginRight: 'auto',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  file: { display: 'none' },
});

interface WorkbookBarProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onExample: (id: ExampleId) => void;
  readonly onNew: () => void;
}

/** The workbook's name, and what can be done with the whole of it. */
export function WorkbookBar({ name, isBusy, onOpen, onSave, onExample, onNew }: WorkbookBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={pageTexts.workbook} className={styles.bar} data-part="bar">
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {name}
      </Text>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        className={styles.file}
        aria-label={pageTexts.chooseFile}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onOpen(file);
          // The same file may be chosen again after it was changed on disk.
          event.target.value = '';
        }}
      />
      <Button size="small" disabled={isBusy} onClick={() => picker.current?.click()}>
        {pageTexts.open}
      </Button>
      <Button size="small" disabled={isBusy} onClick={onSave}>
        {pageTexts.save}
      </Button>
      <ExampleMenu isBusy={isBusy} onExample={onExample} />
      <Button size="small" disabled={isBusy} onClick={onNew}>
        {pageTexts.empty}
      </Button>
    </section>
  );
}
