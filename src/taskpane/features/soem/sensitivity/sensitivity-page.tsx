import { useState } from 'react';
import type { SoemRefreshReport } from '../../../../commands/refresh-soem';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { paneSoemSensitivity as text } from '../../../../text/pane-soem-sensitivity';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { CalculationChoice } from '../shared/calculation-choice';
import { NoResult } from '../shared/no-result';
import { PayerChoice } from '../shared/payer-choice';
import { SoemPage } from '../shared/soem-page';
import { DrawsSection } from './draws-section';
import { ScenarioSection } from './scenario-section';
import { TornadoSection } from './tornado-section';
import { TwoWaySection } from './two-way-section';
import { useLastDraws } from './use-last-draws';
import { writeSensitivity } from './write-sensitivity';

/** What a calculation hangs on, and how sure it is; written into the sheets with one press. */
export default function SensitivityPage() {
  const calculation = useCalculation();
  const calculated = calculation?.calculated;
  if (calculated?.outcome.status !== 'calculated') {
    return (
      <SoemPage title={text.title}>
        <CalculationChoice />
        <NoResult />
      </SoemPage>
    );
  }
  // Each calculation has its own draws.
  return <Sensitivity key={calculated.facts.calculation} facts={calculated.facts} />;
}

function Sensitivity({ facts }: { readonly facts: SoemFacts }) {
  const session = useSession();
  const [payer, setPayer] = useState<PayerOrTotal>('kommune');
  const draws = useLastDraws(facts);
  const fitting = draws.isOutdated ? null : draws.last;
  const write = () =>
    void session.run('refresh', writeSensitivity(facts.calculation, fitting), (report) =>
      writtenWords(report, fitting?.result.plan.draws),
    );
  return (
    <SoemPage title={text.title} action={<PrimaryButton onClick={write}>{text.write}</PrimaryButton>}>
      <CalculationChoice />
      <PayerChoice label={text.payer} value={payer} onChange={setPayer} />
      <TornadoSection facts={facts} payer={payer} />
      <TwoWaySection facts={facts} payer={payer} />
      <ScenarioSection facts={facts} payer={payer} />
      <DrawsSection facts={facts} draws={draws} payer={payer} />
    </SoemPage>
  );
}

function writtenWords({ hasDraws }: SoemRefreshReport, draws: number | undefined): string {
  if (draws !== undefined && !hasDraws) return text.outdatedLeftOut;
  return text.written(draws);
}
