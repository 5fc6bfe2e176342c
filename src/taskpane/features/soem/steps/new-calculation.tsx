import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startSoemCalculation } from '../../../../commands/start-soem-calculation';
import { looksLikeCpr } from '../../../../domain/cpr/looks-like-cpr';
import { isSameName } from '../../../../sheets/soem/read/soem-reading';
import { fieldError } from '../../../../text/pane-fields';
import { paneSoemNew as text } from '../../../../text/pane-soem-steps';
import { EntryField } from '../../../components/entry-field';
import { useFirstError } from '../../../components/use-first-error';
import { useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';
import { Disclosure } from '../shared/disclosure';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '10px' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Begins a further calculation in the same workbook, with the answers of the one that is shown. */
export function NewCalculation({ like }: { readonly like: string }) {
  return (
    <Disclosure summary={text.title}>
      <NewCalculationForm like={like} />
    </Disclosure>
  );
}

function NewCalculationForm({ like }: { readonly like: string }) {
  const styles = useStyles();
  const session = useSession();
  const known = useSoemView()?.calculations.map(({ name }) => name) ?? [];
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [refusals, setRefusals] = useState(0);
  const form = useFirstError(refusals);
  const start = async () => {
    const wrong = nameError(name, known);
    setError(wrong);
    if (wrong !== undefined) {
      setRefusals(refusals + 1);
      return;
    }
    const report = await session.run(
      'save',
      (context) => startSoemCalculation(context, { name: name.trim(), like }),
      () => text.started(name.trim()),
    );
    if (report !== null) session.chooseCalculation(name.trim());
  };
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p className={styles.help}>{text.help(like)}</p>
      <EntryField
        label={text.name}
        required
        takesFocus
        maxLength={60}
        value={name}
        error={error}
        onChange={setName}
      />
      <Button type="submit">{text.start}</Button>
    </form>
  );
}

function nameError(name: string, known: readonly string[]): string | undefined {
  if (looksLikeCpr(name)) return fieldError.cpr;
  if (name.trim() === '') return text.nameMissing;
  return known.some((other) => isSameName(other, name)) ? text.nameTaken : undefined;
}
