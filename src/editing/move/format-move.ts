import type { PlannedMove } from './plan-move.ts';

/** What was changed, or would be, as a diff without context. */
export function formatMove({ renamed, rewritten }: PlannedMove, dryRun: boolean): string {
  const lines = rewritten.flatMap(({ file, changed }) =>
    changed.flatMap(({ line, before, after }) => [
      `${file}:${line}`,
      ...(before === undefined ? [] : [`- ${before}`]),
      ...after.split('\n').map((text) => `+ ${text}`),
    ]),
  );
  const names = renamed.map(({ file, to }) => `${file} -> ${to}`);
  const [files, texts] = [countOf(renamed.length, 'file'), countOf(rewritten.length, 'file')];
  const done = dryRun
    ? `Would move ${files} and change lines in ${texts}. Nothing was changed.`
    : `Moved ${files} and changed lines in ${texts}. The old addresses lead to the new ones.`;
  return `${[...lines, ...names, done].join('\n')}\n`;
}

function countOf(count: number, name: string): string {
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
