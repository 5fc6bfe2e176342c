import { findRefusal } from '../find-refusal';
import { HostError } from '../host-error';
import type { Plan } from '../plan';
import type { ApplyReport } from '../port';
import { bytesOf, packJobs } from './job';
import { jobsOfPlan } from './jobs-of-plan';
import { readBack } from './read-back';
import { recheck } from './recheck';
import type { Session } from './session';
import type { Taken } from './take-snapshot';
import type { Workshop } from './workshop';
import { openWorkshop } from './workshop';

/** What a plan did, and how the workbook stands afterwards, so that the next plan is checked in one round trip. */
export interface Applied {
  readonly report: ApplyReport;
  readonly after: Taken | undefined;
}

/** Checks the whole plan, writes it in blocks of at most 1 MB and reads back what must be there. */
export async function applyPlan(session: Session, plan: Plan, known: Taken | undefined): Promise<Applied> {
  if (plan.steps.length === 0 && plan.stamps.length === 0) {
    return { report: { cellsWritten: 0, syncs: 0, bytes: 0 }, after: known };
  }
  const checked = await recheck(session, plan, known);
  const refusal = findRefusal(plan, checked.fresh, checked.answers);
  if (refusal !== undefined) throw new HostError(refusal.code, refusal.details);
  const shop = openWorkshop(session.context, plan, checked);
  const cellsWritten = await carryOut(session, shop);
  session.stopIfAsked();
  const after = await readBack(session, shop);
  session.progress(1);
  return { report: { cellsWritten, syncs: session.syncs, bytes: session.bytes }, after };
}

async function carryOut(session: Session, shop: Workshop): Promise<number> {
  const { plan } = shop;
  const there = new Set([...shop.sheets.keys()].filter((sheet) => !shop.unfinished.has(sheet)));
  const packets = packJobs(
    jobsOfPlan(plan, (sheet) => there.has(sheet), session.blockBytes),
    session.blockBytes,
  );
  for (const [index, packet] of packets.entries()) {
    session.stopIfAsked();
    session.hasWritten = true;
    for (const job of packet) job.queue(shop);
    await session.roundTrip(plan.command, bytesOf(packet));
    session.progress((index + 1) / (packets.length + 1));
  }
  return packets.flat().reduce((sum, { cells }) => sum + cells, 0);
}
