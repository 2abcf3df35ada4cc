import type { LoggedCommit } from './git-log.ts';

/** A commit changed a file that is there today, whatever it was called then. */
export interface FileChange {
  readonly commit: string;
  readonly liveUtcSeconds: number;
  /** Ids of the file's content before and after. */
  readonly before: string;
  readonly after: string;
}

export interface FollowedFile {
  /** In time. How a file began is no change of it. */
  readonly changes: readonly FileChange[];
  /** Every path at which it stood, today's first. */
  readonly paths: readonly string[];
}

/**
 * The history of each file, renames followed, from one reading of all commits: what `git log --follow` gives for one
 * file at a time.
 *
 * @param commits newest first
 * @param files paths of today
 * @returns by path of today
 */
export function followFiles(commits: readonly LoggedCommit[], files: readonly string[]): Map<string, FollowedFile> {
  const histories = new Map(files.map((file) => [file, { changes: [] as FileChange[], paths: [file] }]));
  /** Whose history goes on at a path, further back. */
  const followed = new Map(files.map((file) => [file, file]));
  for (const { id, committedUtcSeconds, changes } of commits) {
    const moves: [from: string, file: string][] = [];
    for (const { status, from, to, before, after } of changes) {
      const file = followed.get(to);
      const history = file === undefined ? undefined : histories.get(file);
      if (file === undefined || history === undefined || status === 'D') continue;
      if (status === 'A' || status === 'R') followed.delete(to);
      if (status === 'R') moves.push([from, file]);
      if (status !== 'A') history.changes.unshift({ commit: id, liveUtcSeconds: committedUtcSeconds, before, after });
    }
    // Set only now: two files may change places in one commit.
    for (const [from, file] of moves) {
      followed.set(from, file);
      histories.get(file)?.paths.push(from);
    }
  }
  return histories;
}
