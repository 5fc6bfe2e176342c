import { makeStyles, tokens } from '@fluentui/react-components';
import type { FaultKind } from '../../../../sheets/fault';
import type { SoemCalculation, SoemView } from '../../../../commands/soem-view';
import { missingSheets } from '../../../../sheets/build/missing-sheets';
import { soem } from '../../../../sheets/soem/specs/soem';
import type { Snapshot } from '../../../../workbook/snapshot';
import { paneSoemStart } from '../../../../text/pane-soem-start';
import { paneStart } from '../../../../text/pane-start';
import { cumulativeTitle } from '../../../../text/soem-results';
import { EmptyState } from '../../../components/empty-state';
import { ListRow, RowList } from '../../../components/list-row';
import { useSession } from '../../../session/use-session';
import { CalculationChoice } from '../shared/calculation-choice';
import { moneyInProse } from '../shared/money-words';
import { STEPS } from '../shared/step-parts';
import { filledSteps } from './next-task';

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SoemContentsProps {
  readonly snapshot: Snapshot;
  readonly view: SoemView;
  readonly calculation: SoemCalculation | null;
}

/** What the workbook holds of SØM and how it stands, each line the way to where it is dealt with. */
export function SoemContents({ snapshot, view, calculation }: SoemContentsProps) {
  const styles = useStyles();
  if (view.built === 'no') return <EmptyState text={paneSoemStart.noSheets} />;
  const { firstYear, lastYear } = calculation?.calculated?.facts.intervention ?? {};
  const years =
    firstYear === undefined || lastYear === undefined
      ? undefined
      : paneSoemStart.years(firstYear.value, lastYear.value);
  return (
    <>
      <h2 className={styles.name}>{nameOf(calculation)}</h2>
      <p className={styles.lead}>{paneSoemStart.contents(view.calculations.length, years)}</p>
      {view.built === 'partly' && <EmptyState text={paneStart.someSheets(missingSheets(snapshot, soem))} />}
      <CalculationChoice />
      {calculation !== null && <Lines snapshot={snapshot} view={view} calculation={calculation} />}
    </>
  );
}

function nameOf(calculation: SoemCalculation | null): string {
  return calculation?.calculated?.facts.intervention.name ?? calculation?.name ?? 'SØM';
}

/** What is merely not filled in yet is no fault of anybody's. */
const MISSING: readonly FaultKind[] = [
  'requiredBlank',
  'itemMissing',
  'noParticipants',
  'noCosts',
  'noConsequences',
];

function Lines({
  snapshot,
  view,
  calculation,
}: SoemContentsProps & { readonly calculation: SoemCalculation }) {
  const session = useSession();
  const errors = view.faults.filter(({ severity }) => severity === 'error');
  const missing = errors.filter(({ kind }) => MISSING.includes(kind)).length;
  const questions = view.faults.filter(({ severity }) => severity === 'question').length;
  return (
    <RowList label={paneStart.state}>
      <ListRow onClick={() => session.goTo({ name: 'register' })}>
        {paneSoemStart.steps(filledSteps(snapshot, calculation), STEPS.length)}
      </ListRow>
      <ListRow onClick={() => session.goTo({ name: 'results' })}>{resultWords(calculation)}</ListRow>
      <ListRow onClick={() => session.goTo({ name: 'check' })}>
        {paneSoemStart.faults(missing, errors.length - missing, questions)}
      </ListRow>
    </RowList>
  );
}

function resultWords({ calculated }: SoemCalculation): string {
  if (calculated?.outcome.status !== 'calculated') return paneSoemStart.noResult;
  const { payback, discounted } = calculated.outcome.result;
  return paneSoemStart.result(cumulativeTitle(payback.kommune), moneyInProse(discounted.net.total));
}
