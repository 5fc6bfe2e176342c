import { Link, makeStyles } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { paneSoemResults } from '../../../../text/pane-soem-results';
import { paneStart } from '../../../../text/pane-start';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';
import { CalculationChoice } from '../shared/calculation-choice';
import { NoResult } from '../shared/no-result';
import { SoemPage } from '../shared/soem-page';
import { ResultSections } from './result-sections';

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** What a calculation comes to, with every figure as the way to its explanation; Opdatér writes the result sheets. */
export default function SoemResultsPage() {
  const session = useSession();
  const view = useSoemView();
  const calculation = useCalculation();
  const refresh = (
    <PrimaryButton onClick={() => void session.refresh()}>{paneSoemResults.refresh}</PrimaryButton>
  );
  return (
    <SoemPage title={paneSoemResults.title} action={view?.built === 'yes' && refresh}>
      <CalculationChoice />
      {calculation !== null && <FaultLine calculation={calculation} />}
      <Content calculation={calculation} />
    </SoemPage>
  );
}

function Content({ calculation }: { readonly calculation: SoemCalculation | null }) {
  const calculated = calculation?.calculated;
  if (calculated?.outcome.status !== 'calculated') return <NoResult />;
  return (
    <>
      <ResultSections key={calculation?.name} facts={calculated.facts} result={calculated.outcome.result} />
      <Links />
    </>
  );
}

/** Questions do not withhold the result, but should be looked at. */
function FaultLine({ calculation: { faults } }: { readonly calculation: SoemCalculation }) {
  const session = useSession();
  const count = (wanted: string) => faults.filter(({ severity }) => severity === wanted).length;
  const [errors, questions] = [count('error'), count('question')];
  if (errors + questions === 0) return null;
  return (
    <Link as="button" onClick={() => session.goTo({ name: 'check' })}>
      {paneStart.faults(errors, questions)}
    </Link>
  );
}

function Links() {
  const styles = useStyles();
  const session = useSession();
  return (
    <nav aria-label={paneSoemResults.more} className={styles.links}>
      <Link as="button" onClick={() => session.goTo({ name: 'soemSensitivity' })}>
        {paneSoemResults.sensitivity}
      </Link>
      <Link as="button" onClick={() => session.goTo({ name: 'soemVersions' })}>
        {paneSoemResults.versions}
      </Link>
    </nav>
  );
}
