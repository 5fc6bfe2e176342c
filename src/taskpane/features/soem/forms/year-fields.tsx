import { Button, makeStyles } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { paneSoemForm as text } from '../../../../text/pane-soem-steps';
import { CellField, type CellFieldSpec } from './cell-field';
import type { CellForm } from './use-cell-form';

const useStyles = makeStyles({
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(6.5rem, 1fr))',
    gap: '10px 12px',
    alignItems: 'start',
  },
  repeat: { alignSelf: 'flex-start' },
});

interface YearFieldsProps {
  readonly fields: readonly CellFieldSpec[];
  readonly form: CellForm;
  readonly horizon: Pick<SoemFacts, 'settings'> | undefined;
}

/** The years of a consequence side by side; one press repeats the last figure in the years left. */
export function YearFields({ fields, form, horizon }: YearFieldsProps) {
  const styles = useStyles();
  const last = Math.min(fields.length, horizon?.settings.horizonYears.value ?? fields.length);
  const values = fields.map((field) => form.stateOf(field).value);
  const filled = values.findLastIndex((value) => value !== '');
  const repeat = () =>
    form.fill(
      Object.fromEntries(fields.slice(filled + 1, last).map(({ key }) => [key, values[filled] ?? ''])),
    );
  return (
    <>
      <div className={styles.years}>
        {fields.map((field, index) => (
          <CellField
            key={field.key}
            spec={index === 0 ? field : { ...field, help: '' }}
            state={form.stateOf(field)}
            onChange={(value) => form.change(field.key, value)}
          />
        ))}
      </div>
      {filled >= 0 && filled + 1 < last && (
        <Button size="small" className={styles.repeat} onClick={repeat}>
          {text.repeat(last)}
        </Button>
      )}
    </>
  );
}
