import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { cli, fixture, useFolder } from './support/run-cli';

const at = useFolder();

const partsOf = (file: string) => unzipSync(new Uint8Array(readFileSync(file)));

/** Parts that list the others, or hold what all sheets share: they grow by what is ours. */
const SHARED =
  /^(\[Content_Types\]\.xml|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml))$/;

describe.each(['foreign.xlsx', 'foreign-macro.xlsm', 'foreign-libreoffice.xlsx'])('%s', (name) => {
  it('keeps every part that is not ours, through opret --fra and beregn --ud', async () => {
    const original = partsOf(fixture(name));
    const made = at(`ny-${name}`);
    const out = at(`ud-${name}`);

    const created = await cli(
      'opret',
      '--vaerktoej',
      'dobbelt-bundlinje',
      '--fra',
      fixture(name),
      '--ud',
      made,
    );
    const updated = await cli('beregn', made, '--ud', out);

    expect([created.code, created.err, updated.code, updated.err]).toEqual([0, '', 0, '']);
    const kept = partsOf(out);
    const own = Object.keys(original).filter((part) => !SHARED.test(part));
    for (const part of own) expect([part, kept[part]]).toEqual([part, original[part]]);
    expect(Object.keys(kept).filter((part) => part.startsWith('xl/tables/')).length).toBeGreaterThan(8);
  });
});

describe('a workbook with faults', () => {
  it('gives exit code 1 and names the cell, for people and for machines', async () => {
    const broken = fixture('handwritten.xlsx');
    const told = await cli('kontroller', broken);
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/^fejl {2}\S+!?[A-Z]+\d+ /m);
    const answer: unknown = JSON.parse((await cli('kontroller', broken, '--json')).out);
    expect(answer).toMatchObject({ status: 'fejl' });
    expect((await cli('beregn', broken)).code).toBe(1);
  });
});
