import { stat } from 'node:fs/promises';

/** Whether two paths lead to the same file, also through symbolic and hard links. A file that is not there is no other. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}
