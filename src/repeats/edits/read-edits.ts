import type { ContentArticle } from '../read-known-articles.ts';
import type { ArticleEdit, EditHistory, EditSearch } from './article-edit.ts';
import { type ChangeCluster, clusterChanges, clusterEnds, editOf } from './change-clusters.ts';
import { type FollowedFile, followFiles } from './follow-files.ts';
import { readContents } from './read-contents.ts';
import { readHistory } from './read-history.ts';
import { seenText } from './seen-text.ts';

/** Nothing is fetched, so a clone may lack them. */
const textsMissing =
  'Some earlier texts of articles are not in this clone (a partial one): there every commit counts as an edit.';

/**
 * The edits of articles, from the git history of the content folder: the commits that changed what readers see, those
 * close together as one. Where there is no history, a note says so.
 */
export async function readEdits(
  contentDir: string,
  articles: readonly ContentArticle[],
  { codes, fromUtcSeconds, toUtcSeconds }: EditSearch,
): Promise<EditHistory> {
  const history = await readHistory(contentDir, fromUtcSeconds);
  if ('problem' in history)
    return { edits: [], notes: [`${history.problem}, so edits of articles are not looked at.`] };
  const wanted = articles.filter(({ code }) => codes.has(code));
  const followed = followFiles(
    history.commits,
    wanted.flatMap(({ files }) => files.map(({ file }) => file)),
  );
  const isInside = (seconds: number) => seconds > fromUtcSeconds && seconds < toUtcSeconds;
  const found = wanted.flatMap((article) =>
    clustersOf(article, followed)
      .filter((cluster) => isInside(cluster.at(-1)?.liveUtcSeconds ?? 0))
      .map((cluster) => ({ article, cluster })),
  );
  const ids = endIds(found.map(({ cluster }) => cluster));
  const seen = await readContents(contentDir, ids, seenText);
  const edits = found
    .map(({ article: { code, files }, cluster }) =>
      editOf(
        code,
        cluster,
        files.map(({ language }) => language),
        seen,
      ),
    )
    .filter((edit) => edit !== undefined);
  const notes = seen.size < ids.length ? [...history.notes, textsMissing] : history.notes;
  return { edits: edits.sort(byCodeThenTime), notes };
}

/** All changes of an article, in any language, gathered where they are close. */
export function clustersOf(
  { files }: Pick<ContentArticle, 'files'>,
  followed: ReadonlyMap<string, FollowedFile>,
): ChangeCluster[] {
  const changes = files.flatMap(({ language, file }) =>
    (followed.get(file)?.changes ?? []).map((change) => ({ ...change, language })),
  );
  return clusterChanges(changes);
}

function endIds(clusters: readonly ChangeCluster[]): string[] {
  const ids = clusters.flatMap((cluster) =>
    [...clusterEnds(cluster).values()].flatMap(({ before, last }) => [before, last.after]),
  );
  return [...new Set(ids)];
}

function byCodeThenTime(a: ArticleEdit, b: ArticleEdit): number {
  return a.code === b.code ? a.liveUtcSeconds - b.liveUtcSeconds : a.code < b.code ? -1 : 1;
}
