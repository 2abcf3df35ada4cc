import type { ChangedFile } from './write-fixes.ts';

/** What was mended, as a diff without context: the place, the line before, the line after. */
export function formatChanges(files: readonly ChangedFile[]): string {
  const lines = files.flatMap(({ file, changed }) =>
    changed.flatMap(({ line, before, after }) => [`${file}:${line}`, `- ${before}`, `+ ${after}`]),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
