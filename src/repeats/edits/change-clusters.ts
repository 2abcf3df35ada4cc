import type { ArticleEdit } from './article-edit.ts';
import type { FileChange } from './follow-files.ts';

/** Commits closer than this are one edit: second thoughts and slips put right, too soon for contacts to tell. */
export const oneEditSeconds = 6 * 3600;

/** A change of an article's text in one language. */
export interface LanguageChange extends FileChange {
  readonly language: string;
}

/** Changes of an article, in whatever language, each soon after the one before. In time. */
export type ChangeCluster = readonly LanguageChange[];

/** Changes of one article, gathered where they are close. */
export function clusterChanges(changes: readonly LanguageChange[]): ChangeCluster[] {
  const clusters: LanguageChange[][] = [];
  for (const change of [...changes].sort((a, b) => a.liveUtcSeconds - b.liveUtcSeconds)) {
    const last = clusters.at(-1);
    const since = change.liveUtcSeconds - (last?.at(-1)?.liveUtcSeconds ?? Number.NEGATIVE_INFINITY);
    if (last && since < oneEditSeconds) last.push(change);
    else clusters.push([change]);
  }
  return clusters;
}

/** The content ids of a cluster, before its first change and after its last, by language. */
export function clusterEnds(cluster: ChangeCluster): Map<string, { before: string; last: LanguageChange }> {
  const ends = new Map<string, { before: string; last: LanguageChange }>();
  for (const change of cluster) {
    ends.set(change.language, { before: ends.get(change.language)?.before ?? change.before, last: change });
  }
  return ends;
}

/**
 * The edit that a cluster amounts to; `undefined` where readers see the text that they saw before.
 *
 * @param languages of the article
 * @param seen what is seen of a content, by its id; equal where the same is seen. Of one that is not known any change counts
 */
export function editOf(
  code: string,
  cluster: ChangeCluster,
  languages: readonly string[],
  seen: ReadonlyMap<string, string>,
): ArticleEdit | undefined {
  const changed = [...clusterEnds(cluster)].filter(
    ([, { before, last }]) => (seen.get(before) ?? before) !== (seen.get(last.after) ?? last.after),
  );
  const last = changed
    .map(([, end]) => end.last)
    .sort((a, b) => a.liveUtcSeconds - b.liveUtcSeconds)
    .at(-1);
  if (last === undefined) return undefined;
  return {
    code,
    commit: last.commit,
    liveUtcSeconds: last.liveUtcSeconds,
    languages: changed.map(([language]) => language).sort(),
    partial: changed.length < languages.length,
  };
}
