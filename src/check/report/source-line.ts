import type { Problem } from '../../problem/problem.ts';

/** How much of a long line is shown, in characters. */
const widest = 96;
/** How much of that stands before the place. */
const before = 32;

/**
 * The line of a problem with a mark under its place, as two lines of text; nothing where the problem has no line.
 *
 * @param line as it stands in the file
 * @example markLine({line: 4, column: 7, length: 5}, 'code: 48218') // ['4 | code: 48218', '  |       ^^^^^']
 */
export function markLine(
  { line: number, column, length = 1 }: Pick<Problem, 'line' | 'column' | 'length'>,
  line: string,
) {
  if (number === undefined || column === undefined) return [];
  const from = line.length <= widest ? 0 : Math.max(0, Math.min(column - 1 - before, line.length - widest));
  const shown = line.slice(from, from + widest);
  const [left, right] = [from > 0 ? '…' : '', from + widest < line.length ? '…' : ''];
  const start = Math.min(column - 1 - from, shown.length) + left.length;
  const marks = Math.max(1, Math.min(length, shown.length + left.length - start));
  const margin = `${number}`;
  return [
    `${margin} | ${left}${shown.replaceAll('\t', ' ')}${right}`,
    `${' '.repeat(margin.length)} | ${' '.repeat(start)}${'^'.repeat(marks)}`,
  ];
}
