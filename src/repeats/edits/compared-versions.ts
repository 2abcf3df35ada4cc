import type { ComparedCounts } from '../estimate/compare-article.ts';
import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import { method } from '../options/analysis-options.ts';
import { compareVersion } from './compare-version.ts';
import type { VersionCounts } from './followed-counts.ts';
import { shownVersions } from './shown-versions.ts';

/** A version's contacts, compared with others of their time; no comparison where there is nothing to compare with. */
export interface ComparedVersion extends VersionCounts {
  readonly comparison?: ComparedCounts & { readonly contacts: number };
  /** Whether enough customers stand behind its numbers. */
  readonly isShown: boolean;
}

/**
 * The versions of an article, from the one with which the log begins.
 *
 * @param count how many there are
 * @param versions of this article that contacts were given
 * @returns `undefined` in the place of one that nobody was given
 */
export function comparedVersions(
  { counts, comparison: whole, designEffect }: ArticleEstimate,
  count: number,
  versions: readonly VersionCounts[],
): (ComparedVersion | undefined)[] {
  const own = Array.from({ length: count }, (_, version) => versions.find((found) => found.version === version));
  const shown = shownVersions(
    own.map((version) => version?.customers ?? 0),
    method.customersShown,
  );
  return own.map((version, index) => {
    if (version === undefined) return undefined;
    const comparison = whole && compareVersion(version.sums, counts.all, whole, designEffect);
    const isShown = shown[index] ?? false;
    return { ...version, isShown, ...(comparison && { comparison: { ...comparison, contacts: version.contacts } }) };
  });
}
