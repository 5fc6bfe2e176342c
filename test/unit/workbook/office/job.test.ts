import { packJobs, smallJob } from '../../../../src/workbook/office/job';

const jobOf = (bytes: number) => ({ ...smallJob(0, () => undefined), bytes });

describe('jobs are packed into requests', () => {
  it('in their order, as many as fit', () => {
    const jobs = [400, 400, 400, 900, 50].map(jobOf);
    const packets = packJobs(jobs, 1000);
    expect(packets.map((packet) => packet.map(({ bytes }) => bytes))).toEqual([[400, 400], [400], [900, 50]]);
  });

  it('one that is too large goes alone', () => {
    expect(packJobs([jobOf(5000), jobOf(10)], 1000)).toHaveLength(2);
  });

  it('none is no request', () => {
    expect(packJobs([], 1000)).toEqual([]);
  });
});
