import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { paneSoemStep as text, paneSoemSteps, stepLeads, stepNames } from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import { EmptyState } from '../../../components/empty-state';
import { ListRow, RowList } from '../../../components/list-row';
import { PrimaryButton } from '../../../components/primary-button';
import type { SoemStep } from '../../../session/pages';
import { useSession, useSessionState } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { SoemPage } from '../shared/soem-page';
import { Disclosure } from '../shared/disclosure';
import { ItemsSummary } from './items-summary';
import { SheetLink } from './sheet-link';
import { StepEffects } from './step-effects';
import { StepFaults } from './step-faults';
import { STEP_PARTS, STEPS } from '../shared/step-parts';
import { StepRows } from './step-rows';
import { stepState, type StepState } from '../shared/step-state';
import { ZeroCosts } from './zero-costs';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: 'auto' },
});

/** One step: what it is about, what is missing, its entries, and what they mean for the result now. */
export default function StepPage({ step }: { readonly step: SoemStep }) {
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const calculation = useCalculation();
  if (snapshot === undefined || calculation === null) {
    return (
      <SoemPage title={stepNames[step]}>
        <EmptyState text={paneSoemSteps.empty} />
      </SoemPage>
    );
  }
  return <Step snapshot={snapshot} calculation={calculation} step={step} />;
}

interface StepProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly step: SoemStep;
}

function Step({ snapshot, calculation, step }: StepProps) {
  const styles = useStyles();
  const { items, tables, ground = [] } = STEP_PARTS[step];
  const { faults, kind } = stepState(snapshot, calculation, step);
  return (
    <SoemPage title={stepNames[step]} action={<StepAction kind={kind} step={step} />}>
      <p className={styles.lead}>{stepLeads[step]}</p>
      {items.length > 0 && <ItemsSummary {...{ snapshot, calculation, step }} />}
      <StepFaults snapshot={snapshot} step={step} faults={faults} />
      {tables.map((table) => (
        <StepRows key={table} {...{ snapshot, calculation, table }} />
      ))}
      {step === 'omkostninger' && <ZeroCosts snapshot={snapshot} calculation={calculation} />}
      {ground.length > 0 && (
        <Disclosure summary={text.ground}>
          {ground.map((table) => (
            <StepRows key={table} {...{ snapshot, calculation, table }} />
          ))}
        </Disclosure>
      )}
      <StepEffects calculation={calculation} step={step} />
      <SheetLink snapshot={snapshot} table={tables[0] ?? 'soem_indsats'} />
      <Links step={step} />
      <Neighbours step={step} isDone={kind === 'ready' || kind === 'questions'} />
    </SoemPage>
  );
}

/** The way to fill the step: its form, or a new row. When it lacks nothing, on to the next step. */
function StepAction({ kind, step }: { readonly kind: StepState['kind']; readonly step: SoemStep }) {
  const session = useSession();
  const next = STEPS[STEPS.indexOf(step) + 1];
  const [table] = STEP_PARTS[step].tables;
  const isDone = kind === 'ready' || kind === 'questions';
  if (isDone && next !== undefined) {
    const goOn = () => moveTo(session, next);
    return <PrimaryButton onClick={goOn}>{text.after(stepNames[next])}</PrimaryButton>;
  }
  if (isDone) {
    return (
      <PrimaryButton onClick={() => session.goTo({ name: 'results' })}>
        {text.after(paneSoemSteps.result)}
      </PrimaryButton>
    );
  }
  if (table === undefined) {
    return (
      <PrimaryButton onClick={() => session.goTo({ name: 'soemItems', step })}>
        {text.editItems}
      </PrimaryButton>
    );
  }
  return (
    <PrimaryButton onClick={() => session.goTo({ name: 'soemRow', table })}>{text.addRow}</PrimaryButton>
  );
}

/** Helpers that belong to a step. */
function Links({ step }: { readonly step: SoemStep }) {
  const session = useSession();
  const isProposed = step === 'konsekvenser' || step === 'effekt';
  if (!isProposed && step !== 'priser') return null;
  return (
    <RowList label={paneSoemSteps.more}>
      {isProposed && (
        <ListRow onClick={() => session.goTo({ name: 'soemProposals' })}>{paneSoemSteps.proposals}</ListRow>
      )}
      {step === 'priser' && (
        <ListRow onClick={() => session.goTo({ name: 'soemRefusion' })}>{paneSoemSteps.refusion}</ListRow>
      )}
    </RowList>
  );
}

function Neighbours({ step, isDone }: { readonly step: SoemStep; readonly isDone: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const before = STEPS[STEPS.indexOf(step) - 1];
  // When the step lacks nothing, its action leads on.
  const after = isDone ? undefined : STEPS[STEPS.indexOf(step) + 1];
  return (
    <div className={styles.steps}>
      {before !== undefined && (
        <Button size="small" onClick={() => moveTo(session, before)}>
          {text.before(stepNames[before])}
        </Button>
      )}
      {after !== undefined && (
        <Button size="small" onClick={() => moveTo(session, after)}>
          {text.after(stepNames[after])}
        </Button>
      )}
    </div>
  );
}

/** To another step, with the way back still leading to all of them. */
function moveTo(session: ReturnType<typeof useSession>, step: SoemStep): void {
  session.goBack();
  session.goTo({ name: 'soemStep', step });
}
