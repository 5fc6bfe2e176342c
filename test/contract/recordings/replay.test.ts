import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recordingSchema } from './recording';
import type { Recording } from './recording';
import { replay } from './replay';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

function read(name: string): Recording {
  return recordingSchema.parse(JSON.parse(readFileSync(join(__dirname, name), 'utf8')));
}

for (const name of files) {
  describe(`the recording ${name}`, () => {
    it('says who made it, in what and when, and is small enough to keep', () => {
      const { recordedBy, recordedIn, cases } = read(name);
      expect([recordedBy, recordedIn]).not.toContain('');
      expect(cases.length).toBeGreaterThan(0);
      expect(statSync(join(__dirname, name)).size).toBeLessThan(300_000);
    });

    it('is what our host answers, rule by rule', () => {
      expect(replay(read(name))).toEqual([]);
    });
  });
}

describe('a program that answers otherwise', () => {
  const sheet = { Id: '{A1}', Name: 'Ark1', Visibility: 'Visible' };
  const paths = {
    '1': { Id: 1, ObjectPathType: 1, Name: '' },
    '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    '5': {
      Id: 5,
      ObjectPathType: 3,
      Name: 'GetItem',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['Ark1'] },
    },
  };
  const actions = [
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 7, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['id', 'name', 'visibility'] } },
  ];
  const request = { AutoKeepReference: true, Actions: actions, ObjectPaths: paths };
  const later = {
    ...request,
    ObjectPaths: {
      ...paths,
      '5': {
        Id: 5,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['{A1}'] },
      },
    },
  };

  function recordingOf(load: object, error?: object): Recording {
    const Results = [
      { ActionId: 6, Value: { Id: '{A1}' } },
      { ActionId: 7, Value: load },
    ];
    const batches = [
      { request, answer: { Results, ...(error === undefined ? {} : { Error: error }) } },
      { request: later, answer: { Results } },
    ];
    const from = { recordedBy: 'test', recordedIn: 'test', date: '2026-11-22', apiVersion: '1.14' };
    return { format: 1, ...from, locale: 'da-DK', cases: [{ name: 'one', batches }], leftOut: [] };
  }

  it('with other ids only is the same, also where a later question names them', () => {
    expect(replay(recordingOf(sheet))).toEqual([]);
  });

  it('is told by the rule, once, with the first case in which it showed', () => {
    expect(replay(recordingOf({ ...sheet, Visibility: 'Hidden' }))).toEqual([
      {
        rule: 'Worksheets.GetItem() load › Visibility',
        recorded: 'Hidden',
        ours: 'Visible',
        times: 1,
        firstIn: 'one',
      },
      {
        rule: 'Worksheets[] load › Visibility',
        recorded: 'Hidden',
        ours: 'Visible',
        times: 1,
        firstIn: 'one',
      },
    ]);
  });

  it('is told when it refuses what our host does', () => {
    const broken = replay(
      recordingOf(sheet, { Code: 'ItemNotFound', Message: 'Findes ikke', ActionIndex: 1 }),
    );
    expect(broken).toMatchObject([
      { rule: 'Worksheets.GetItem() load › refusal', recorded: 'ItemNotFound', ours: 'done' },
    ]);
  });
});
