import { gitLogArguments, type LoggedCommit, parseGitLog } from './git-log.ts';
import { readGit } from './read-git.ts';

export interface History {
  /** Newest first. */
  readonly commits: readonly LoggedCommit[];
  readonly notes: readonly string[];
}

/**
 * Every commit since a moment, of the branch that is checked out, that changed an article.
 *
 * @param since seconds since 1970; absent: from the beginning
 * @returns the history, or why there is none, as the beginning of a sentence
 */
export async function readHistory(contentDir: string, since?: number): Promise<History | { problem: string }> {
  const problem = await whyNoHistory(contentDir);
  if (problem !== undefined) return { problem };
  const span = since === undefined ? [] : [`--since=${since}`];
  const { exit, out } = await readGit(contentDir, [...gitLogArguments, ...span, '--', 'articles']);
  if (exit !== 0) return { problem: 'git cannot read the history of the content folder (try git log there)' };
  return { commits: parseGitLog(out.toString('utf8')), notes: await shallowNotes(contentDir, since) };
}

async function whyNoHistory(contentDir: string): Promise<string | undefined> {
  const inside = await readGit(contentDir, ['rev-parse', '--is-inside-work-tree']);
  if (inside.exit === undefined) return 'There is no git on this machine';
  if (inside.exit !== 0) return 'The content folder is in no git repository that git would read (try git status there)';
  const tracked = await readGit(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD:./articles']);
  return tracked.exit === 0 ? undefined : 'The articles are in no commit yet';
}

/** A clone that was cut off shows the text at the cut as new: nothing tells what was there before. */
async function shallowNotes(contentDir: string, since: number | undefined): Promise<string[]> {
  const shallow = await readGit(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (shallow.out.toString('utf8').trim() !== 'true') return [];
  const dates = await readGit(contentDir, ['log', '--first-parent', '--no-show-signature', '--format=%ct']);
  const oldest = Number(dates.out.toString('utf8').trim().split('\n').at(-1));
  if (since !== undefined && oldest <= since) return [];
  const day = new Date(oldest * 1000).toISOString().slice(0, 10);
  return [
    `The git history is cut off before ${day} (a shallow clone): edits before it are not seen. git fetch --unshallow gets them.`,
  ];
}
