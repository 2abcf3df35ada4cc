import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import { readChangedDays } from './git/read-changed-days.ts';
import { readChangedFiles } from './git/read-changed-files.ts';
import { readCodeHistory } from './git/read-code-history.ts';
import { type Content, inspectContent } from './read-content.ts';
import { rules } from './rules.ts';

export interface CheckOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Show only what is in files that differ from the last commit. */
  readonly changed?: boolean | undefined;
  /** The same, from where this branch left another. */
  readonly since?: string | undefined;
}

/**
 * Reads a content folder, drafts included, and lets every rule look at it.
 *
 * @returns what was read, where the settings could be, and what is wrong, in the order of files and lines
 * @throws UsageError where there is no such folder, or git is asked and cannot answer
 */
export async function checkContent(
  contentDir: string,
  { today, changed = false, since }: CheckOptions,
): Promise<{ content: Content | undefined; problems: readonly Problem[] }> {
  const shown = changed || since !== undefined ? await readChangedFiles(contentDir, since) : undefined;
  const [history, changedDays] = await Promise.all([readCodeHistory(contentDir), readChangedDays(contentDir)]);
  const looked = { drafts: true, rules: () => rules, today, history, changedDays };
  const { content, problems } = await inspectContent(contentDir, looked);
  return { content, problems: sortProblems(problems.filter(({ file }) => shown?.has(file) ?? true)) };
}
