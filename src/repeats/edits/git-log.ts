/** A commit of the branch that is checked out, with what it changed against the commit before it. */
export interface LoggedCommit {
  /** Full id. */
  readonly id: string;
  readonly committedUtcSeconds: number;
  readonly changes: readonly LoggedChange[];
}

export interface LoggedChange {
  /** `A` added, `D` deleted, `M` changed, `R` renamed, `T` of another kind. */
  readonly status: string;
  /** Path before and after; the same but for a renamed file. */
  readonly from: string;
  readonly to: string;
  /** Ids of the file's content before and after. */
  readonly before: string;
  readonly after: string;
}

/**
 * What `git log` is asked: commits of the first parents, newest first, so that a merge is one change, made when it was
 * merged. Nothing that a user's own settings could change is left to them.
 */
export const gitLogArguments: readonly string[] = [
  ...['-c', 'log.diffMerges=separate', '-c', 'log.showSignature=false', 'log', '--first-parent', '-m', '--raw', '-z'],
  ...['--no-abbrev', '--no-color', '--no-ext-diff', '--find-renames', '-l2000', '--relative', '--format=%x1e%H %ct'],
];

/** Reads what `git log` answers to `gitLogArguments`, in its order. Of the dates it gives the committer's is taken. */
export function parseGitLog(output: string): LoggedCommit[] {
  return output
    .split('\x1e')
    .slice(1)
    .map((record) => {
      const [head = '', ...fields] = record.split('\0');
      const [id = '', seconds = ''] = head.trim().split(' ');
      return { id, committedUtcSeconds: Number(seconds), changes: [...changesOf(fields)] };
    });
}

/** `:100644 100644 BEFORE AFTER M`, then a path; two where the file was renamed. */
function* changesOf(fields: readonly string[]): Generator<LoggedChange> {
  for (let at = 0; at < fields.length; ) {
    const [, , before = '', after = '', status = ''] = (fields[at] ?? '').trim().split(' ');
    if (status === '') {
      at++;
      continue;
    }
    const from = fields[at + 1] ?? '';
    const renamed = /^[RC]/.test(status);
    yield { status: status.slice(0, 1), from, to: renamed ? (fields[at + 2] ?? '') : from, before, after };
    at += renamed ? 3 : 2;
  }
}
