import { findRefusal } from '../find-refusal';
import { HostError } from '../host-error';
import type { Plan } from '../plan';
import type { ApplyReport } from '../port';
import { bytesOf, packJobs } from './job';
import { jobsOfPlan } from './jobs-of-plan';
import { askReadBack } from './read-back';
import { recheck } from './recheck';
import type { Session } from './session';
import type { Taken } from './take-snapshot';
import type { Checked } from './workshop';
import { openWorkshop } from './workshop';

/** Checks the whole plan, writes it in blocks of at most 1 MB and reads back what must be there. */
export async function applyPlan(
  session: Session,
  plan: Plan,
  known: Taken | undefined,
): Promise<ApplyReport> {
  if (plan.steps.length === 0 && plan.stamps.length === 0) return { cellsWritten: 0, syncs: 0, bytes: 0 };
  const checked = await recheck(session, plan, known);
  const refusal = findRefusal(plan, checked.fresh, checked.answers);
  if (refusal !== undefined) throw new HostError(refusal.code, refusal.details);
  const cellsWritten = await carryOut(session, plan, checked);
  return { cellsWritten, syncs: session.syncs, bytes: session.bytes };
}

async function carryOut(session: Session, plan: Plan, checked: Checked): Promise<number> {
  const { context } = session;
  const shop = openWorkshop(context, plan, checked);
  const there = new Set(shop.sheets.keys());
  const packets = packJobs(jobsOfPlan(plan, (sheet) => there.has(sheet)));
  for (const [index, packet] of packets.entries()) {
    session.stopIfAsked();
    session.hasWritten = true;
    for (const job of packet) job.queue(shop);
    await session.roundTrip(plan.command, bytesOf(packet));
    session.progress((index + 1) / (packets.length + 1));
  }
  const readBack = askReadBack(shop);
  await session.roundTrip('readBack');
  readBack();
  session.progress(1);
  return packets.flat().reduce((sum, { cells }) => sum + cells, 0);
}
