import { useState } from 'react';
import type { SoemCalculation } from '../../../../commands/soem-view';
import type { ShadowProposal } from '../../../../domain/soem/follow-up-result';
import { danishDate } from '../../../../text/danish-format';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import type { Snapshot } from '../../../../workbook/snapshot';
import { PrimaryButton } from '../../../components/primary-button';
import { useClock, useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';
import { SoemPage } from '../shared/soem-page';
import { changeLines } from './change-lines';
import { ConsequenceFields, type Answers } from './consequence-fields';
import { namedProposals, type NamedProposal } from './named-proposals';
import { ProposalChoice } from './proposal-choice';
import { ProposedEffect } from './proposed-effect';
import { changeOf, otherUnit, parseYears, yearsNow } from './proposed-change';
import { consequenceRow, type ProposalContext } from '../../../../sheets/soem/rows/proposal-change';

interface ProposalFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly proposal: ShadowProposal;
}

/** The figures to choose between, and what taking the chosen one over would change. */
export function ProposalForm({ snapshot, calculation, proposal }: ProposalFormProps) {
  const session = useSession();
  const clock = useClock();
  const hasSeveral = (useSoemView()?.calculations.length ?? 1) > 1;
  const proposals = namedProposals(proposal);
  const [asked, setAsked] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, Partial<Answers>>>>({});
  const [refusals, setRefusals] = useState(0);
  const chosen = proposals.find(({ key }) => key === asked) ?? proposals[0];
  if (chosen === undefined) return null;
  const context = { snapshot, calculation: calculation.name, hasSeveral, date: danishDate(clock.today()) };
  const answers = { years: String(yearsNow(context, chosen)), area: '', ...typed[chosen.key] };
  const asks = questionsOf(context, chosen);
  const years = parseYears(answers.years);
  const isOpen = asks.years && (years === undefined || (asks.area && answers.area === ''));
  const change = changeOf(proposal, chosen, { years: years ?? 1, area: answers.area }, context);
  const lines = change === null ? [] : changeLines(change.shown);
  const canAccept = change !== null && asks.unit === undefined && lines.length > 0;
  const accept = async () => {
    if (isOpen) setRefusals(refusals + 1);
    else if (canAccept) await session.run('save', change.save, () => text.accepted(chosen.label));
  };
  return (
    <SoemPage
      title={text.title}
      form={{ onSubmit: accept, refusals }}
      {...(canAccept ? { action: <PrimaryButton>{text.accept}</PrimaryButton> } : {})}
    >
      <ProposalChoice proposals={proposals} chosen={chosen} onChoose={setAsked} otherUnit={asks.unit} />
      {asks.years && asks.unit === undefined && (
        <ConsequenceFields
          answers={answers}
          asksArea={asks.area}
          isRefused={refusals > 0}
          onChange={(next) => setTyped({ ...typed, [chosen.key]: { ...answers, ...next } })}
        />
      )}
      {change !== null && asks.unit === undefined && (
        <ProposedEffect {...{ snapshot, calculation, change, lines }} isComplete={!isOpen} />
      )}
    </SoemPage>
  );
}

/** What the assessments do not tell of a consequence: how long it lasts, and the area of a service that has no row yet. */
function questionsOf(context: ProposalContext, { consequence }: NamedProposal) {
  if (consequence === undefined) return { years: false, area: false, unit: undefined };
  const isNew = consequenceRow(context, consequence.service) === undefined;
  return { years: true, area: isNew, unit: otherUnit(context, consequence) };
}
