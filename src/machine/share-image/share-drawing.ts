import { escapeXml } from '../escape-xml.ts';

export interface ShareText {
  /** The company. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Six hexadecimal digits. */
  readonly accent: string;
}

/** In pixels: what most places that show such pictures ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const ink = '#1d1c1a';
const quiet = '#4a4845';
const paper = '#fdfdfb';

/** The picture that stands beside a shared link, as SVG: company, title, summary, and one edge in the accent colour. */
export function shareDrawing({ name, title, summary, accent }: ShareText): string {
  const titleLines = wrap(title, 24, 2);
  const summaryLines = wrap(summary, 50, 3);
  const below = 300 + titleLines.length * 92;
  const lines = [
    text(name, { x: 96, y: 136, size: 40, weight: 700, fill: accent }),
    ...titleLines.map((line, at) => text(line, { x: 96, y: 300 + at * 92, size: 80, weight: 700, fill: ink })),
    ...summaryLines.map((line, at) => text(line, { x: 96, y: below + at * 54, size: 38, weight: 400, fill: quiet })),
  ];
  const { width, height } = shareImageSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/><rect width="24" height="${height}" fill="${accent}"/>${lines.join('')}</svg>`;
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function text(line: string, { x, y, size, weight, fill }: TextStyle): string {
  return `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`;
}

/** A text in lines of at most so many characters; what is too much ends in `…`. */
function wrap(written: string, characters: number, most: number): string[] {
  const lines: string[] = [];
  // The font has no narrow no-break space.
  for (const word of written.replace(/\u202f/g, '\u00a0').split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > characters ? `${line.slice(0, characters - 1)}…` : line));
  if (lines.length > most) shown.push(`${(shown.pop() ?? '').replace(/[\s,;:.]+$/, '')}…`);
  return shown;
}
