import type { Drawing } from './layout-graph.ts';

/** Light and dark; what is meant is said by the words and the shape as well. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1b1b1b; text-anchor: middle }
  rect { fill: #fff; stroke: #5c5c5c }
  .question, .answer { fill: #eef4fb }
  .fixed { fill: #e3f4e8; stroke: #1c7a3d }
  .person { fill: #fdf1dc; stroke: #8a5a00 }
  .open { fill: #fde8e8; stroke: #b3261e; stroke-width: 2 }
  .article, .link { stroke-dasharray: 4 3 }
  path { fill: none; stroke: #5c5c5c }
  .otherwise { stroke-dasharray: 5 4 }
  #arrow path { fill: #5c5c5c; stroke: none }
  @media (prefers-color-scheme: dark) {
    svg { background: #161616 }
    text { fill: #f2f2f2 }
    rect { fill: #262626; stroke: #a8a8a8 }
    .question, .answer { fill: #1d2c3d }
    .fixed { fill: #15301f; stroke: #6fce91 }
    .person { fill: #362a12; stroke: #e5b45c }
    .open { fill: #3f1d1b; stroke: #ff8a80 }
    path { stroke: #a8a8a8 }
    #arrow path { fill: #a8a8a8 }
  }
`;

/** A drawing as an SVG file of its own. @param title what it shows, for who cannot see it */
export function drawSvg(title: string, { width, height, boxes, arrows }: Drawing): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${style}</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>',
    ...arrows.map(({ points, dashed }) => {
      const way = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ');
      return `<path${dashed ? ' class="otherwise"' : ''} d="M${way}" marker-end="url(#arrow)"/>`;
    }),
    ...boxes.flatMap(({ x, y, width: w, height: h, kind, lines: texts }) => [
      `<rect class="${kind}" x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" rx="6"/>`,
      ...texts.map(
        (text, index) =>
          `<text x="${round(x)}" y="${round(y + (index - (texts.length - 1) / 2) * 18 + 4.5)}">${escapeXml(text)}</text>`,
      ),
    ]),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
