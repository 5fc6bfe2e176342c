import { Field, Select } from '@fluentui/react-components';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { paneSoemExplain as text, targetWords } from '../../../../text/pane-soem-explain';

interface ResultChoiceProps {
  readonly result: SoemResult;
  readonly target: ExplainTarget;
  readonly onChange: (target: ExplainTarget) => void;
}

/** Which result to explain: the whole, what follows from it, a line of it, or a year. */
export function ResultChoice({ result, target, onChange }: ResultChoiceProps) {
  const targets = targetsOf(result, target.payer);
  return (
    <Field label={text.result}>
      <Select
        value={targetWords(target)}
        onChange={(_, { value }) => {
          const chosen = targets.find((each) => targetWords(each) === value);
          if (chosen) onChange(chosen);
        }}
      >
        {targets.map((each) => (
          <option key={targetWords(each)}>{targetWords(each)}</option>
        ))}
      </Select>
    </Field>
  );
}

function targetsOf({ byArea, byYear }: SoemResult, payer: PayerOrTotal): readonly ExplainTarget[] {
  return [
    { kind: 'net', payer },
    { kind: 'perParticipant', payer },
    { kind: 'breakEven', payer },
    ...byArea.map((area): ExplainTarget => ({ kind: 'area', payer, area: keyOf(area) })),
    ...byYear.map(({ year }): ExplainTarget => ({ kind: 'year', payer, year })),
  ];
}

function keyOf(area: SoemResult['byArea'][number]): Extract<ExplainTarget, { kind: 'area' }>['area'] {
  return area.kind === 'area' ? { kind: 'area', area: area.area } : { kind: 'costs', area: null };
}
