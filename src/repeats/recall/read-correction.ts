import { formatArticleCode } from '../../article/article-code.ts';
import { UsageError } from '../../command/usage-error.ts';
import { type FollowedFile, followFiles } from '../edits/follow-files.ts';
import { gitLogArguments, parseGitLog } from '../edits/git-log.ts';
import { readContents } from '../edits/read-contents.ts';
import { readGit } from '../edits/read-git.ts';
import { readHistory } from '../edits/read-history.ts';
import { seenText } from '../edits/seen-text.ts';
import type { ContentArticle } from '../read-known-articles.ts';
import type { Correction } from './correction.ts';

/** A text may be wrong from its beginning, and is never corrected by it. */
const countedChanges = { '--since': 'AMRT', '--until': 'MRT' } as const;
/** So many commits are named where another was meant. */
const namedCommits = 5;

/**
 * The commit that a user names as the one that corrected an article.
 *
 * @param flag with which it was named, for messages
 * @throws UsageError where there is no such commit, it is not live, or it changed nothing that the article's readers see
 */
export async function readCorrection(
  contentDir: string,
  article: Pick<ContentArticle, 'code' | 'files'>,
  flag: '--until' | '--since',
  typed: string,
): Promise<Correction> {
  const history = await readHistory(contentDir);
  if ('problem' in history) throw new UsageError(`${history.problem}, so nothing tells when a text was live.`);
  const commit = await readCommitId(contentDir, flag, typed);
  const files = followFiles(
    history.commits,
    article.files.map(({ file }) => file),
  );
  await requireChange(contentDir, { code: article.code, commit, counted: countedChanges[flag] }, [...files.values()]);
  return { commit, liveUtcSeconds: await readLanding(contentDir, flag, typed, commit) };
}

async function readCommitId(contentDir: string, flag: string, typed: string): Promise<string> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${typed}^{commit}`];
  const { exit, out } = await readGit(contentDir, asked);
  if (exit === 0) return out.toString('utf8').trim();
  throw new UsageError(`${flag} ${typed}: there is no such commit, or several begin like this. git log lists them.`);
}

async function requireChange(
  contentDir: string,
  { code, commit, counted }: { readonly code: string; readonly commit: string; readonly counted: string },
  files: readonly FollowedFile[],
): Promise<void> {
  const paths = new Set(files.flatMap((file) => file.paths));
  const { out } = await readGit(contentDir, [...gitLogArguments, '--max-count=1', commit, '--', 'articles']);
  const logged = parseGitLog(out.toString('utf8')).find(({ id }) => id === commit);
  const changes = (logged?.changes ?? []).filter(({ status, to }) => counted.includes(status) && paths.has(to));
  const name = `${commit.slice(0, 10)} does not change`;
  if (changes.length === 0)
    throw new UsageError(`Commit ${name} article ${formatArticleCode(code)}. ${othersOf(files)}`);
  const seen = await readContents(
    contentDir,
    changes.flatMap(({ before, after }) => [before, after]),
    seenText,
  );
  if (changes.some(({ before, after }) => (seen.get(before) ?? before) !== (seen.get(after) ?? after))) return;
  throw new UsageError(`Commit ${name} what readers of article ${formatArticleCode(code)} see. ${othersOf(files)}`);
}

function othersOf(files: readonly FollowedFile[]): string {
  const changes = files.flatMap((file) => file.changes).sort((a, b) => b.liveUtcSeconds - a.liveUtcSeconds);
  const commits = [...new Set(changes.map(({ commit }) => commit.slice(0, 10)))];
  if (commits.length === 0) return 'It has not been changed since it was written.';
  return `Its last changes: ${commits.slice(0, namedCommits).join(', ')}.`;
}

/** The moment of the commit of the main line that brought it: itself, or the oldest merge that holds it. */
async function readLanding(contentDir: string, flag: string, typed: string, commit: string): Promise<number> {
  const linesOf = async (...args: readonly string[]) =>
    (await readGit(contentDir, args)).out.toString('utf8').split('\n').filter(Boolean);
  const mainLine = await linesOf('rev-list', '--first-parent', '--timestamp', 'HEAD');
  const later = new Set([commit, ...(await linesOf('rev-list', '--ancestry-path', `${commit}..HEAD`))]);
  const landing = mainLine.map((line) => line.split(' ')).findLast(([, id = '']) => later.has(id));
  if (landing) return Number(landing[0]);
  throw new UsageError(`${flag} ${typed} is no part of the branch that is checked out, so it is not live.`);
}
