import { payersAndTotal, type PayerOrTotal } from '../../../../domain/soem/payer';
import { payerNames, paneSoemShared } from '../../../../text/pane-soem-shared';
import { ChoiceField } from '../../../components/choice-field';

interface PayerChoiceProps {
  readonly value: PayerOrTotal;
  readonly onChange: (payer: PayerOrTotal) => void;
  readonly label?: string;
}

/** Whose result to look at. */
export function PayerChoice({ value, onChange, label = paneSoemShared.payer }: PayerChoiceProps) {
  const choices = payersAndTotal.map((payer) => ({ value: payer, text: payerNames[payer] }));
  return <ChoiceField label={label} value={value} choices={choices} onChange={onChange} />;
}
