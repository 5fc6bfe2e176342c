/** Ids that were found in their own table, with the rows they stand in; compared without case. */
export class KnownIds {
  private readonly rows = new Map<string, number[]>();
  private readonly spelling = new Map<string, string>();

  /** Notes an id and its row; gives the id in the spelling it was first met in. */
  add(id: string, row: number): string {
    const key = id.toLowerCase();
    const spelling = this.spelling.get(key);
    if (spelling !== undefined) {
      this.rows.get(key)?.push(row);
      return spelling;
    }
    this.rows.set(key, [row]);
    this.spelling.set(key, id);
    return id;
  }

  /** The id as its own table spells it. */
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
