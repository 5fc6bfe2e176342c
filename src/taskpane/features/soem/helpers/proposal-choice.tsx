import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { FEW_JUDGEMENTS } from '../../../../domain/soem/follow-up/propose-from-shadow';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import type { NamedProposal } from './named-proposals';

const useStyles = makeStyles({ text: { margin: 0 } });

interface ProposalChoiceProps {
  readonly proposals: readonly NamedProposal[];
  readonly chosen: NamedProposal;
  readonly onChoose: (key: string) => void;
  /** The unit that the row in the sheet has, when it is another than the assessments'. */
  readonly otherUnit: string | undefined;
}

/** The figures that can be taken over, and what the chosen one rests on. */
export function ProposalChoice({ proposals, chosen, onChoose, otherUnit }: ProposalChoiceProps) {
  const styles = useStyles();
  const { consequence, n } = chosen;
  return (
    <>
      <p className={styles.text}>{text.lead}</p>
      <Field label={text.choose}>
        <RadioGroup value={chosen.key} onChange={(_, { value }) => onChoose(value)}>
          {proposals.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.text}>{text.restsOn[consequence === undefined ? 'baseline' : 'consequence'](n)}</p>
      {n < FEW_JUDGEMENTS && <p className={styles.text}>{text.few(n)}</p>}
      {otherUnit !== undefined && consequence !== undefined && (
        <p className={styles.text}>{text.otherUnit(otherUnit, consequence.unit)}</p>
      )}
    </>
  );
}
