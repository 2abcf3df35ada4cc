import type { ArticleEdit } from './article-edit.ts';
import type { VersionSpan } from './followed-counts.ts';

/**
 * The versions between an article's edits: version n begins with its edit n - 1, as the text in the log's first contact
 * was that of version 0.
 *
 * @param edits of one article, in time, no two at the same moment
 */
export function versionSpans(
  code: string,
  edits: readonly Pick<ArticleEdit, 'liveUtcSeconds'>[],
  { fromUtcSeconds, toUtcSeconds }: { readonly fromUtcSeconds: number; readonly toUtcSeconds: number },
): VersionSpan[] {
  const starts = [fromUtcSeconds, ...edits.map(({ liveUtcSeconds }) => liveUtcSeconds)];
  return starts.map((start, version) => ({
    code,
    version,
    fromUtcSeconds: start,
    toUtcSeconds: starts[version + 1] ?? toUtcSeconds + 1,
  }));
}
