import type { LogFile } from './log-file.ts';

/** Whether no column and no file of links names articles, but every file has a text in which they may be named. */
export function areNamedInText(files: readonly LogFile[]): boolean {
  return files.every(({ table, columnOf }) => {
    return table.holds === 'contacts' && !columnOf.has('articles') && columnOf.has('text');
  });
}
