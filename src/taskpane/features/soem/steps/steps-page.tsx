import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import type { Snapshot } from '../../../../workbook/snapshot';
import { fitVerdicts, paneSoemSteps as text, stepNames } from '../../../../text/pane-soem-steps';
import { EmptyState } from '../../../components/empty-state';
import { ListRow, RowList } from '../../../components/list-row';
import { PrimaryButton } from '../../../components/primary-button';
import { buildSheets } from '../../../session/large-commands';
import { useSession, useSessionState } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';
import { CalculationChoice } from '../shared/calculation-choice';
import { money } from '../shared/money-words';
import { SoemPage } from '../shared/soem-page';
import { fitOf } from '../shared/fit-of';
import { netOf } from '../shared/result-in';
import { NewCalculation } from './new-calculation';
import { nextStep, type NextStep } from '../shared/next-step';
import { stepHolds } from './step-holds';
import { StepMark } from './step-mark';
import { STEPS } from '../shared/step-parts';
import { stepState } from '../shared/step-state';

const useStyles = makeStyles({
  net: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** The steps of a calculation: how each stands, what it holds, and the one to go to now. */
export default function StepsPage() {
  const session = useSession();
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const built = useSoemView()?.built;
  const calculation = useCalculation();
  if (snapshot === undefined) return <SoemPage title={text.title}>{null}</SoemPage>;
  if (built !== 'yes' || calculation === null) {
    const build = () => void session.run('build', buildSheets('soem'));
    return (
      <SoemPage title={text.title} action={<PrimaryButton onClick={build}>{text.build}</PrimaryButton>}>
        <EmptyState text={built === 'partly' ? text.partly : text.empty} />
      </SoemPage>
    );
  }
  return <Steps snapshot={snapshot} calculation={calculation} />;
}

interface StepsProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
}

function Steps({ snapshot, calculation }: StepsProps) {
  const styles = useStyles();
  const session = useSession();
  const resultState = useSoemView()?.resultState ?? 'absent';
  const states = STEPS.map((step) => ({ step, state: stepState(snapshot, calculation, step) }));
  const fit = fitOf(snapshot, calculation);
  const next = nextStep(states, fit, resultState);
  const net = netOf(calculation);
  return (
    <SoemPage title={text.title} action={<NextButton next={next} />}>
      <CalculationChoice />
      <p className={styles.net}>{net === null ? text.noNet : text.net(money(net))}</p>
      <RowList label={text.steps}>
        <ListRow onClick={() => session.goTo({ name: 'soemFit' })}>
          <span className={styles.name}>{text.fit}</span>
          <span>{fit.isAnswered ? fitVerdicts[fit.check.fits] : text.fitOpen}</span>
        </ListRow>
        {states.map(({ step, state }, index) => (
          <ListRow key={step} onClick={() => session.goTo({ name: 'soemStep', step })}>
            <span className={styles.head}>
              <span className={styles.name}>{text.numbered(index + 1, stepNames[step])}</span>
              <StepMark state={state} />
            </span>
            <span>{stepHolds(calculation, step)}</span>
          </ListRow>
        ))}
        <ListRow onClick={() => session.goTo({ name: 'results' })}>
          <span className={styles.name}>{text.numbered(STEPS.length + 1, text.result)}</span>
        </ListRow>
        <ListRow onClick={() => session.goTo({ name: 'soemSensitivity' })}>
          <span className={styles.name}>{text.numbered(STEPS.length + 2, text.sensitivity)}</span>
        </ListRow>
      </RowList>
      <MoreLinks />
      <NewCalculation like={calculation.name} />
    </SoemPage>
  );
}

function MoreLinks() {
  const styles = useStyles();
  const session = useSession();
  return (
    <nav aria-label={text.more} className={styles.links}>
      <Link as="button" onClick={() => session.goTo({ name: 'soemVersions' })}>
        {text.versions}
      </Link>
      <Link as="button" onClick={() => session.goTo({ name: 'soemProposals' })}>
        {text.proposals}
      </Link>
      <Link as="button" onClick={() => session.goTo({ name: 'soemRefusion' })}>
        {text.refusion}
      </Link>
    </nav>
  );
}

function NextButton({ next }: { readonly next: NextStep }) {
  const session = useSession();
  switch (next) {
    case 'fit':
      return (
        <PrimaryButton onClick={() => session.goTo({ name: 'soemFit' })}>
          {text.begin(text.fit)}
        </PrimaryButton>
      );
    case 'refresh':
      return <PrimaryButton onClick={() => void session.refresh()}>{text.refresh}</PrimaryButton>;
    case 'result':
      return (
        <PrimaryButton onClick={() => session.goTo({ name: 'results' })}>{text.seeResult}</PrimaryButton>
      );
    default:
      return (
        <PrimaryButton onClick={() => session.goTo({ name: 'soemStep', step: next })}>
          {text.begin(stepNames[next])}
        </PrimaryButton>
      );
  }
}
