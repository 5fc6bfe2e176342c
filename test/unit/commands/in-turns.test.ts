import { inTurns } from '../../../src/commands/in-turns';

function* parts(done: string[]): Generator<void, string, void> {
  for (const part of ['a', 'b', 'c']) {
    done.push(part);
    yield;
  }
  return 'all';
}

describe('work in turns', () => {
  it('gives others their turn between the parts, and comes to what the work gives', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('page'), 0);
    expect(await inTurns(parts(seen))).toBe('all');
    expect(seen).toEqual(['a', 'page', 'b', 'c']);
  });

  it('is stopped between two parts', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 0);
    await expect(inTurns(parts(seen), stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual(['a']);
  });
});
