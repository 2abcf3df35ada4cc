import { formatArticleCode } from '../../../article/article-code.ts';
import { escapeHtml } from '../escape-html.ts';
import type { RepeatsReport } from '../repeats-report.ts';
import { countInWords } from '../report-words.ts';
import { verdictWords } from '../verdict-words.ts';
import { funnelPlot } from './funnel-plot.ts';
import { type FunnelPoint, funnelPoints } from './funnel-points.ts';

const wide = { name: 'wide-only', width: 832, height: 480, labels: 20 };
const narrow = { name: 'narrow-only', width: 328, height: 360, labels: 8 };

/** All articles that were tested in one picture, what it shows in words, and its numbers; '' where there is none. */
export function funnelSection(report: RepeatsReport): string {
  const points = funnelPoints(report);
  if (points.length === 0) return '';
  const spread = report.options.ordinarySpread;
  return `<h2>All of them at a glance</h2>
<p class="quiet">Each dot is an article. The higher, the more often its customers came back than expected; the further
right, the more is known of it. Of harmless articles 19 of 20 lie between the inner lines, 499 of 500 between the outer
ones: they differ, and the fewer repeats are expected, the more by chance. Large dots are flagged, rings watched.</p>
<figure>
${funnelPlot(points, spread, wide)}
${funnelPlot(points, spread, narrow)}
</figure>
<details><summary>The numbers of this picture</summary>
${numbers(points)}
</details>`;
}

function numbers(points: readonly FunnelPoint[]): string {
  const names = ['Code', 'Article', 'Verdict', 'Expected, as worth', 'Ratio seen'];
  const head = names.map((name, index) => `<th scope="col"${index > 2 ? ' class="number"' : ''}>${name}</th>`).join('');
  const rows = points.map(({ code, title, verdict, expected, ratio }) => {
    const cells = [
      `<span class="whole">${formatArticleCode(code)}</span>`,
      ...[escapeHtml(title), verdictWords[verdict], countInWords(expected), ratio.toFixed(2)],
    ];
    return `<tr>${cells.map((cell, index) => `<td data-label="${names[index]}"${index > 2 ? ' class="number"' : ''}>${cell || '–'}</td>`).join('')}</tr>`;
  });
  return `<table class="wide">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}
