import { escapeHtml } from './escape-html.ts';
import type { ReportArticle, ReportLog } from './repeats-report.ts';
import { countInWords, wholeInWords } from './report-words.ts';

const size = { width: 320, height: 150, left: 26, right: 4, top: 16, bottom: 18 };

/** Belongs to the style of the page. */
export const cumulativePlotStyle = `
.course { margin: 20px 0 0; max-width: 480px; }
.course svg { display: block; width: 100%; overflow: visible; }
.course text { fill: var(--quiet); font-size: 12px; }
.course .axis { stroke: var(--line); stroke-width: 1.5; }
.course .edit { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 2 3; }
.course :is(.came, .due) { fill: none; stroke-width: 3; stroke-linejoin: round; }
.course .came { stroke: var(--accent); }
.course .due { stroke: var(--quiet); stroke-dasharray: 6 4; }
.course figcaption { margin: 6px 0; }
.course :is(figcaption, summary, table) { font-size: 15px; color: var(--quiet); }
.course .swatch { display: inline-block; width: 28px; height: 8px; vertical-align: middle; }
.course td, .course th { padding: 4px 16px 4px 0; }
.edits { margin: 8px 0 0; padding-left: 1.4em; max-width: 66ch; }
@media print { .course { break-inside: avoid; } }
`;

/**
 * An article's repeats and those expected, added up over time, its edits marked by their number: where the lines part,
 * customers come back more than is to be expected. With its table. Nothing where there is no course.
 */
export function cumulativePlot(
  { course = [], edits = [] }: Pick<ReportArticle, 'course' | 'edits'>,
  log: Pick<ReportLog, 'from' | 'to'>,
): string {
  const last = course.at(-1);
  if (last === undefined) return '';
  const place = placing(log, Math.max(last.repeats, last.expected, 1));
  const days = edits.map(({ date }) => date.slice(0, 10));
  return [
    '<figure class="course">',
    `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${textFor(last, days, log)}">`,
    frame(log, Math.max(last.repeats, last.expected)),
    ...edits.map(({ date }, index) => editMark(place(date, 0).x, index + 1)),
    line(
      'due',
      log,
      course.map(({ date, expected }) => [date, expected] as const),
      place,
    ),
    line(
      'came',
      log,
      course.map(({ date, repeats }) => [date, repeats] as const),
      place,
    ),
    '</svg>',
    `<figcaption>${swatch('came')} came back ${swatch('due')} expected, both added up${edits.length > 0 ? ' ┊ an edit' : ''}</figcaption>`,
    table(course, days),
    '</figure>',
  ].join('\n');
}

type Place = (moment: string, count: number) => { readonly x: string; readonly y: string };

function placing({ from, to }: Pick<ReportLog, 'from' | 'to'>, most: number): Place {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (moment, count) => {
    // A day without an hour is meant to its end.
    const at = Date.parse(moment.length === 10 ? `${moment}T23:59:59Z` : moment);
    const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
    const x = size.left + share * (size.width - size.left - size.right);
    const y = size.height - size.bottom - (count / most) * (size.height - size.top - size.bottom);
    return { x: x.toFixed(1), y: y.toFixed(1) };
  };
}

function line(
  name: string,
  { from }: Pick<ReportLog, 'from'>,
  points: readonly (readonly [date: string, count: number])[],
  place: Place,
): string {
  const all = [[from, 0] as const, ...points].map(([date, count]) => place(date, count));
  return `<polyline class="${name}" points="${all.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`;
}

function frame({ from, to }: Pick<ReportLog, 'from' | 'to'>, most: number): string {
  const [bottom, right] = [size.height - size.bottom, size.width - size.right];
  return [
    `<line class="axis" x1="${size.left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    `<text x="${size.left - 4}" y="${size.top + 8}" text-anchor="end">${wholeInWords(most)}</text>`,
    `<text x="${size.left - 4}" y="${bottom}" text-anchor="end">0</text>`,
    `<text x="${size.left}" y="${size.height - 3}">${from.slice(0, 10)}</text>`,
    `<text x="${right}" y="${size.height - 3}" text-anchor="end">${to.slice(0, 10)}</text>`,
  ].join('\n');
}

function editMark(x: string, number: number): string {
  const bottom = size.height - size.bottom;
  return `<line class="edit" x1="${x}" x2="${x}" y1="${size.top}" y2="${bottom}"/><text x="${x}" y="${size.top - 4}" text-anchor="middle">${number}</text>`;
}

function swatch(name: string): string {
  return `<svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><line class="${name}" x1="0" x2="28" y1="4" y2="4"/></svg>`;
}

function textFor(
  { repeats, expected }: { readonly repeats: number; readonly expected: number },
  editDays: readonly string[],
  { from, to }: Pick<ReportLog, 'from' | 'to'>,
): string {
  const edits = editDays.length === 0 ? '' : ` Edited on ${editDays.join(', ')}.`;
  const counts = `${wholeInWords(repeats)} came back, ${countInWords(expected)} expected`;
  return escapeHtml(`From ${from.slice(0, 10)} to ${to.slice(0, 10)}: ${counts}.${edits}`);
}

function table(course: NonNullable<ReportArticle['course']>, editDays: readonly string[]): string {
  const rows = [
    ...course.map(({ date, repeats, expected }) => ({ date, cells: [wholeInWords(repeats), countInWords(expected)] })),
    ...editDays.map((date, index) => ({ date, cells: [`edit ${index + 1}`, ''] })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const lines = rows.map(
    ({ date, cells }) =>
      `<tr><th scope="row">${date}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join('')}</tr>`,
  );
  const head =
    '<tr><th scope="col">By</th><th scope="col" class="number">Came back</th><th scope="col" class="number">Expected</th></tr>';
  return `<details><summary>The numbers</summary><table><thead>${head}</thead><tbody>${lines.join('')}</tbody></table></details>`;
}
