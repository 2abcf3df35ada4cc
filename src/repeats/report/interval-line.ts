import { rangeInWords } from './report-words.ts';

/** The scale runs from a third to three times, evenly in ratios; what lies beyond is drawn at its end. */
const scale = { least: 1 / 3, most: 3, width: 320, height: 28 };

/** A ratio and its interval, drawn as a line with a mark where there is no difference. As inline SVG. */
export function intervalLine(ratio: number, low: number, high: number): string {
  const middle = scale.height / 2;
  const said = `${rangeInWords(low, high)} times as often`;
  return [
    `<svg class="interval" viewBox="0 0 ${scale.width} ${scale.height}" role="img" aria-label="${said}">`,
    `<line class="axis" x1="0" x2="${scale.width}" y1="${middle}" y2="${middle}"/>`,
    `<line class="same" x1="${place(1)}" x2="${place(1)}" y1="3" y2="${scale.height - 3}"/>`,
    `<line class="range" x1="${place(low)}" x2="${place(high)}" y1="${middle}" y2="${middle}"/>`,
    `<circle class="ratio" cx="${place(ratio)}" cy="${middle}" r="6"/>`,
    '</svg>',
  ].join('');
}

function place(ratio: number): string {
  const within = Math.min(scale.most, Math.max(scale.least, ratio));
  const share = Math.log(within / scale.least) / Math.log(scale.most / scale.least);
  return (8 + share * (scale.width - 16)).toFixed(1);
}
