/** One report: what was taken, what happened, and the stratum, if any. */
export interface PairReport {
  readonly row: string;
  readonly column: string;
  readonly stratum?: string;
}

export interface PairCount {
  readonly row: string;
  readonly column: string;
  readonly observed: number;
  /** Row total times column total over all reports, summed over strata. */
  readonly expected: number;
}

/**
 * How often each pair of row and column was reported, and how often it would have been if the two had nothing to do with
 * each other inside each stratum; pairs that were reported, in the order they first appear. The counts that
 * disproportionality methods start from, as openEBGM's `processRaw`. Source: W. DuMouchel, Am. Stat. 53 (1999) 177-190.
 *
 * @example pairCounts([{ row: 'A', column: 'x' }, { row: 'A', column: 'y' }, { row: 'B', column: 'x' }])[0]
 * // { row: 'A', column: 'x', observed: 1, expected: 1.3333... = 2 * 2 / 3 }
 */
export function pairCounts(reports: readonly PairReport[]): PairCount[] {
  const pairs = Map.groupBy(reports, ({ row, column }) => JSON.stringify([row, column]));
  const strata = [...Map.groupBy(reports, ({ stratum }) => stratum).values()].map((members) => ({
    size: members.length,
    rows: Map.groupBy(members, ({ row }) => row),
    columns: Map.groupBy(members, ({ column }) => column),
  }));
  return [...pairs.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { row, column } = first;
    const expected = strata.reduce(
      (sum, { size, rows, columns }) =>
        sum + ((rows.get(row)?.length ?? 0) * (columns.get(column)?.length ?? 0)) / size,
      0,
    );
    return [{ row, column, observed: members.length, expected }];
  });
}
