import { inTurn } from '../../../src/workbook/in-turn';

describe('work in turn', () => {
  it('begins when the work before it has ended, well or not', async () => {
    const oneAtATime = inTurn();
    const seen: string[] = [];
    const work = (name: string, fails: boolean) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
    const first = oneAtATime(work('first', true));
    const second = oneAtATime(work('second', false));
    await expect(first).rejects.toThrow('first');
    await expect(second).resolves.toBe('second');
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});
