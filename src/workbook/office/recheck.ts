import { HostError } from '../host-error';
import { withoutForeignTables } from '../foreign-tables';
import type { Plan, PlanStep } from '../plan';
import type { AnsweredProbe, Probe } from '../probes';
import { probesFor } from '../probes';
import type { Snapshot, SnapshotRequest } from '../snapshot';
import { askInventory } from './inventory';
import { askLists } from './ask-lists';
import { askLooks } from './ask-looks';
import { confirmLeftCharts } from './chart-intent';
import type { Piece, Question } from './ask-probes';
import { assemble, questionsOf } from './ask-probes';
import type { Checked } from './workshop';
import type { Session } from './session';
import type { Taken } from './take-snapshot';
import { takeSnapshot } from './take-snapshot';

/**
 * Reads again what a plan leans on: in one round trip when the workbook still has the parts it had at the last
 * snapshot (plus one for each further block of rows to compare), else from the beginning.
 */
export async function recheck(session: Session, plan: Plan, known: Taken | undefined): Promise<Checked> {
  const request = requestOf(plan);
  if (known !== undefined) {
    const checked = await checkAgainst(session, plan, request, known);
    if (checked !== undefined) return checked;
  }
  const taken = await takeSnapshot(session, { ...request, tables: [] });
  const snapshot = withoutForeignTables(taken.snapshot, plan);
  const probes = probesFor(plan, snapshot);
  const looks = askLooks(session.context, plan, snapshot);
  const answers = await askAll(session, probes);
  return withConfirmedCharts(session, plan, { fresh: snapshot, answers, looks: looks() });
}

/** One round trip more, only when an earlier run left a chart. */
async function withConfirmedCharts(session: Session, plan: Plan, checked: Checked): Promise<Checked> {
  const { fresh, looks } = checked;
  const leftCharts = await confirmLeftCharts(session, plan, fresh, looks.leftCharts);
  return { ...checked, looks: { ...looks, leftCharts } };
}

/** `undefined` when the parts of the workbook are no longer what they were, so that the wrong cells were looked at. */
async function checkAgainst(
  session: Session,
  plan: Plan,
  request: SnapshotRequest,
  known: Taken,
): Promise<Checked | undefined> {
  session.stopIfAsked();
  const { context } = session;
  const lists = askLists(context);
  const inventory = askInventory(context, known.lists, request, () => false);
  const before = withoutForeignTables(known.snapshot, plan);
  const probes = probesFor(plan, before);
  const looks = askLooks(context, plan, before);
  try {
    const answers = await askAll(session, probes);
    const fresh = withoutForeignTables(inventory(), plan);
    const isSame = sameText(lists(), known.lists) && sameText(partsOf(fresh), partsOf(before));
    if (!isSame) return undefined;
    return await withConfirmedCharts(session, plan, { fresh, answers, looks: looks() });
  } catch (error) {
    const reason = session.explain(error);
    if (reason instanceof HostError && reason.code === 'itemMissing') return undefined;
    throw error;
  }
}

/** Asks all questions in as few round trips as their answers allow; the first one takes along what is already queued. */
async function askAll(session: Session, probes: readonly Probe[]): Promise<AnsweredProbe[]> {
  const pieces: Piece[] = [];
  const questions = probes.flatMap((probe) => questionsOf(probe, session.blockBytes));
  for (const trip of packQuestions(questions, session.blockBytes)) {
    session.stopIfAsked();
    const answers = trip.map((question) => question.ask(session.context));
    await session.roundTrip('check');
    pieces.push(...answers.map((answer) => answer()));
  }
  return assemble(probes, pieces);
}

function packQuestions(questions: readonly Question[], blockBytes: number): Question[][] {
  const trips: Question[][] = [[]];
  let room = blockBytes;
  for (const question of questions) {
    if (question.bytes > room) {
      trips.push([]);
      room = blockBytes;
    }
    trips.at(-1)?.push(question);
    room -= question.bytes;
  }
  return trips;
}

/** Tables and names that a plan is about. */
function requestOf(plan: Plan): SnapshotRequest {
  const names = plan.steps.flatMap((step) => (step.kind === 'setName' ? [step.name] : []));
  return { tables: [...new Set(plan.steps.flatMap(tablesOf))], cells: names };
}

function tablesOf(step: PlanStep): string[] {
  if ('table' in step) return [step.table];
  if (step.kind === 'setValidation') return 'table' in step.target ? [step.target.table] : [];
  return step.kind === 'setName' && 'table' in step.to ? [step.to.table] : [];
}

/** In the order of the ids: which tables were asked for decides in which order a snapshot lists them. */
function partsOf(snapshot: Snapshot): unknown {
  const tables = snapshot.tables
    .map(({ id, name, area, headers }) => ({ id, name, area, headers }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { tables, charts: snapshot.sheets.map(({ charts }) => charts) };
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
