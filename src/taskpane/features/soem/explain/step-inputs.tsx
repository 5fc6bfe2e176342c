import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Basis } from '../../../../domain/soem/basis';
import type { UsedInput } from '../../../../domain/soem/variable';
import { sourceWords } from '../../../../sheets/soem/results/source-words';
import { paneSoemExplain as text } from '../../../../text/pane-soem-explain';
import { numbersWords } from '../../../../text/soem-explanation';
import { AddressLink } from '../shared/address-link';
import { useExplainStyles } from './explain-styles';

/** Shown at once; a post with a line for every year and payer has many. */
const SHOWN = 5;

/** The inputs of a step with what they rest on and the way to their cells. Inputs of one row stand together. */
export function StepInputs({ inputs }: { readonly inputs: readonly UsedInput[] }) {
  const styles = useExplainStyles();
  const [isAll, setIsAll] = useState(false);
  const groups = byPlace(inputs);
  const shown = isAll ? groups : groups.slice(0, SHOWN);
  if (groups.length === 0) return null;
  return (
    <>
      <ul aria-label={text.inputs} className={styles.inputs}>
        {shown.map(({ key, basis, of }) => (
          <li key={key} className={styles.input}>
            <span>{numbersWords({ inputs: of, from: [] })}</span>
            {basis && <BasisWords basis={basis} />}
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <Button size="small" className={styles.more} onClick={() => setIsAll(true)}>
          {text.moreInputs(groups.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function BasisWords({ basis }: { readonly basis: Basis }) {
  return (
    <>
      <span>{text.source(sourceWords(basis))}</span>
      {basis.note !== undefined && basis.note !== '' && <span>{text.note(basis.note)}</span>}
      {basis.place !== '' && <AddressLink address={basis.place} />}
    </>
  );
}

interface InputGroup {
  readonly key: string;
  readonly basis: Basis | undefined;
  readonly of: readonly UsedInput[];
}

function byPlace(inputs: readonly UsedInput[]): readonly InputGroup[] {
  const groups = new Map<string, InputGroup>();
  for (const input of inputs) {
    const { basis } = input;
    const key = basis === undefined || basis.place === '' ? input.id.key : basis.place;
    groups.set(key, { key, basis, of: [...(groups.get(key)?.of ?? []), input] });
  }
  return [...groups.values()];
}
