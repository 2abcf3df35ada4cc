import type { Problem } from '../../problem/problem.ts';

/** A line that was changed. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export interface FixedText {
  readonly text: string;
  readonly changed: readonly ChangedLine[];
  /** What is no longer wrong. */
  readonly fixed: readonly Problem[];
}

/**
 * Mends what can be mended in a text and touches nothing else: not the ends of lines, not a byte-order mark. A fix whose
 * characters are not there any more, or overlap those of another, is left for the next time.
 *
 * @param text the file as it is, its line ends and byte-order mark included
 * @param problems those of this file; the ones without a fix are passed over
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixedText {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const fixed: Problem[] = [];
  const changed: ChangedLine[] = [];
  for (const [line, found] of Map.groupBy(problems, (problem) => problem.line ?? 0)) {
    const at = (line - 1) * 2;
    const before = parts[at];
    if (before === undefined) continue;
    const { after, done } = fixLine(before, found);
    if (done.length === 0) continue;
    parts[at] = after;
    fixed.push(...done);
    changed.push({ line, before, after });
  }
  return { text: mark + parts.join(''), changed: changed.sort((a, b) => a.line - b.line), fixed };
}

/** From right to left, so that places stay right. */
function fixLine(line: string, problems: readonly Problem[]): { after: string; done: Problem[] } {
  let after = line;
  let free = line.length;
  const done: Problem[] = [];
  for (const problem of [...problems].sort((a, b) => (b.column ?? 0) - (a.column ?? 0))) {
    const { fix, column = 0 } = problem;
    const from = column - 1;
    if (!fix || from < 0 || from + fix.from.length > free || !line.startsWith(fix.from, from)) continue;
    after = after.slice(0, from) + fix.to + after.slice(from + fix.from.length);
    free = from;
    done.push(problem);
  }
  return { after, done };
}
