import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Problem } from '../../problem/problem.ts';
import { applyFixes, type ChangedLine } from './apply-fixes.ts';

export interface ChangedFile {
  readonly file: string;
  readonly changed: readonly ChangedLine[];
}

/**
 * Mends what can be mended in the files of these problems, each file whole or not at all.
 *
 * @returns what was changed, and the problems that are still there
 */
export async function writeFixes(
  problems: readonly Problem[],
): Promise<{ files: readonly ChangedFile[]; left: readonly Problem[] }> {
  const files: ChangedFile[] = [];
  const done = new Set<Problem>();
  const mendable = problems.filter(({ fix }) => fix !== undefined);
  for (const [file, found] of Map.groupBy(mendable, (problem) => problem.file)) {
    const { text, changed, fixed } = applyFixes(await readFile(file, 'utf8'), found);
    if (changed.length === 0) continue;
    await writeFile(`${file}.next`, text);
    await rename(`${file}.next`, file);
    files.push({ file, changed });
    for (const problem of fixed) done.add(problem);
  }
  return { files, left: problems.filter((problem) => !done.has(problem)) };
}
