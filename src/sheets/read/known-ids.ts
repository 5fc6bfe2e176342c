/** Ids that were found in their own table, with the rows they stand in; compared without case. */
export class KnownIds {
  private readonly rows = new Map<string, number[]>();
  private readonly spelling = new Map<string, string>();

  /** Notes an id and its row. */
  add(id: string, row: number): void {
    const key = id.toLowerCase();
    const spelling = this.spelling.get(key);
    const rows = this.rows.get(key);
    if (rows === undefined) this.rows.set(key, [row]);
    else rows.push(row);
    // One spelling for all, whichever row comes first.
    if (spelling === undefined || id < spelling) this.spelling.set(key, id);
  }

  /** The id as its own table spells it; to be asked when the whole table has been read. */
  find(id: string): string | undefined {
    return this.spelling.get(id.toLowerCase());
  }

  /** Ids that stand in more than one row, with the rows. */
  doubled(): readonly { readonly id: string; readonly rows: readonly number[] }[] {
    return [...this.rows]
      .filter(([, rows]) => rows.length > 1)
      .map(([key, rows]) => ({ id: this.spelling.get(key) ?? key, rows }));
  }
}
