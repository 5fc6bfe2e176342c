import fc from 'fast-check';
import { doneStamp, parseStamp, runningStamp } from '../../../src/sheets/stamp';

const facts = fc.record({
  date: fc.record({
    year: fc.integer({ min: 2000, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  timeOfDay: fc.stringMatching(/^[0-2]\d\.[0-5]\d$/),
  version: fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,3}$/),
  dataId: fc.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
});

describe('the status stamp', () => {
  it('reads as a person would write it', () => {
    const stamp = doneStamp({
      date: { year: 2026, month: 11, day: 22 },
      timeOfDay: '10.14',
      version: '0.1.0',
      dataId: '7K3F-91QA',
    });
    expect(stamp).toBe('Opdateret 22-11-2026 10.14 · version 0.1.0 · data-id 7K3F-91QA');
  });

  it('gives back what was stamped', () => {
    fc.assert(
      fc.property(facts, (stamped) => {
        const read = parseStamp(doneStamp(stamped));
        expect(read).toMatchObject({ state: 'done', version: stamped.version, dataId: stamped.dataId });
        expect(read.state === 'done' && read.updatedAt.endsWith(` ${stamped.timeOfDay}`)).toBe(true);
      }),
    );
  });

  it('knows a run that is under way, whenever it began', () => {
    fc.assert(
      fc.property(facts, (stamped) =>
        expect(parseStamp(runningStamp(stamped))).toEqual({ state: 'running' }),
      ),
    );
  });

  it('takes anything else for a sheet that was never finished', () => {
    for (const other of [null, '', 42, 'Opdateret', 'Opdateret i går · version 1', 'noget helt andet']) {
      expect(parseStamp(other)).toEqual({ state: 'never' });
    }
  });
});
