/**
 * Which versions of an article numbers may be shown of: those with enough customers. Where what is left could be
 * reckoned from the article's own total and is about too few, the smallest of the others is not shown either.
 *
 * @param customers of each version
 * @example shownVersions([60, 4], 10) // [false, false]: 64 in all less 60 would tell of the 4
 */
export function shownVersions(customers: readonly number[], least: number): boolean[] {
  const shown = customers.map((count) => count >= least);
  const hidden = customers.filter((count) => count < least && count > 0);
  if (hidden.length > 0) {
    const smallest = Math.min(...customers.filter((count) => count >= least));
    const at = customers.indexOf(smallest);
    if (at >= 0) shown[at] = false;
  }
  return shown;
}
