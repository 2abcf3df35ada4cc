import { formatArticleCode } from '../../../article/article-code.ts';
import { adjustedFunnelLimits } from '../../../stats/adjusted-funnel-limits.ts';
import { escapeHtml } from '../escape-html.ts';
import { wholeInWords } from '../report-words.ts';
import type { FunnelPoint } from './funnel-points.ts';
import { type LogScale, logScale } from './log-scale.ts';
import { placeLabels } from './place-labels.ts';

export interface FunnelSize {
  /** For the style: `wide` or `narrow`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How many dots are named. */
  readonly labels: number;
}

/** Between these harmless articles lie: all but one in twenty, all but one in five hundred. */
const levels = [0.95, 0.998] as const;
const margins = { top: 32, right: 16, bottom: 52, left: 52 };
const ratioMarks = [0.25, 0.5, 0.7, 1, 1.5, 2, 3, 4];
/** Ratios beyond these are drawn at the edge. */
const ratioEnds = { least: 0.25, most: 4 };
const steps = 48;

/**
 * Articles as dots: to the right, how many expected repeats each comparison is worth; upwards, its ratio; and the lines
 * between which harmless articles lie. As inline SVG, styled by the report.
 *
 * @param spread standard deviation of the ratios of harmless articles
 * @param points one at least
 */
export function funnelPlot(points: readonly FunnelPoint[], spread: number, size: FunnelSize): string {
  const { x, y } = scales(points, size);
  const right = size.width - margins.right;
  const bottom = size.height - margins.bottom;
  return [
    `<svg class="funnel ${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${said(points)}">`,
    ...y.ticks.map(
      (tick) =>
        `<line class="${tick === 1 ? 'same' : 'grid'}" x1="${margins.left}" x2="${right}" y1="${at(y.place(tick))}" y2="${at(y.place(tick))}"/>` +
        `<text class="tick" x="${margins.left - 8}" y="${at(y.place(tick) + 5)}" text-anchor="end">${tick}</text>`,
    ),
    ...x.ticks.map(
      (tick) =>
        `<text class="tick" x="${at(x.place(tick))}" y="${bottom + 20}" text-anchor="middle">${wholeInWords(tick)}</text>`,
    ),
    `<text class="tick" x="0" y="14">times as often ↑</text>`,
    `<text class="tick" x="${right}" y="${size.height - 8}" text-anchor="end">expected repeats →</text>`,
    ...levels.map((level, index) => limits(x, y, spread, level, index === 0 ? 'limit' : 'limit outer')),
    ...dots(points, x, y),
    ...labels(points, x, y, size),
    '</svg>',
  ].join('');
}

function scales(points: readonly FunnelPoint[], { width, height }: FunnelSize): { x: LogScale; y: LogScale } {
  const expected = points.map((point) => point.expected);
  const ratios = points.map(({ ratio }) => ratio);
  const least = Math.max(1, Math.min(...expected) / 1.3);
  const most = Math.max(Math.max(...expected) * 1.3, least * 4);
  const low = Math.max(ratioEnds.least, Math.min(0.5, ...ratios) / 1.1);
  const high = Math.min(ratioEnds.most, Math.max(2, ...ratios) * 1.1);
  return {
    x: logScale([least, most], [margins.left, width - margins.right]),
    y: logScale([low, high], [height - margins.bottom, margins.top], ratioMarks),
  };
}

/** Both limits of a level, from left to right; beyond the edge they are not drawn. */
function limits(x: LogScale, y: LogScale, spread: number, level: number, name: string): string {
  const [first = 1] = x.ticks;
  const last = x.ticks.at(-1) ?? first;
  const places = Array.from({ length: steps + 1 }, (_, index) => (first / 2) * ((last * 4) / first) ** (index / steps));
  return [0, 1]
    .map((side) => {
      const inside = places.flatMap((expected) => {
        const limit = adjustedFunnelLimits(expected, spread * spread, level, 'log')[side === 0 ? 0 : 1];
        return isInside(x, expected) && isInside(y, limit) ? [`${at(x.place(expected))},${at(y.place(limit))}`] : [];
      });
      return `<polyline class="${name}" points="${inside.join(' ')}"/>`;
    })
    .join('');
}

/** A number at the end of a scale may lie beyond it. */
function isInside(scale: LogScale, number: number): boolean {
  return scale.place(number * 1.0001) !== scale.place(number / 1.0001);
}

/** The harmless ones first, so that those that matter lie on top. */
function dots(points: readonly FunnelPoint[], x: LogScale, y: LogScale): string[] {
  return [...points].reverse().map((point) => {
    const { code, title, verdict, expected, ratio } = point;
    const radius = verdict === 'flag' ? 6 : verdict === 'watch' ? 5 : 3.5;
    const name = escapeHtml(`${formatArticleCode(code)} ${title}: ${ratio.toFixed(2)} times`);
    return (
      `<circle class="${verdict}" cx="${at(x.place(expected))}" cy="${at(y.place(Math.max(ratio, ratioEnds.least)))}" ` +
      `r="${radius}"><title>${name}</title></circle>`
    );
  });
}

function labels(points: readonly FunnelPoint[], x: LogScale, y: LogScale, size: FunnelSize): string[] {
  const named = points.filter(({ verdict }) => verdict === 'flag').slice(0, size.labels);
  const room = { characterWidth: 8, lineHeight: 16, gap: 10, right: size.width - 4 };
  return placeLabels(
    named.map(({ code, expected, ratio }) => ({
      ...{ text: formatArticleCode(code), x: x.place(expected), y: y.place(ratio) },
    })),
    room,
  ).map(
    ({ text, textX, textY, anchor }) =>
      `<text class="name" x="${at(textX)}" y="${at(textY + 5)}" text-anchor="${anchor}">${text}</text>`,
  );
}

function said(points: readonly FunnelPoint[]): string {
  const flagged = points.filter(({ verdict }) => verdict === 'flag').length;
  return (
    `${points.length} articles by how often their customers came back and how much is known of them; ` +
    `${flagged} flagged. The table below has the numbers.`
  );
}

function at(place: number): string {
  return place.toFixed(1);
}
