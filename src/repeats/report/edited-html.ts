import { formatArticleCode } from '../../article/article-code.ts';
import { cumulativePlot } from './cumulative-plot.ts';
import { editedElsewhere, editSentences } from './edit-sentences.ts';
import { escapeHtml } from './escape-html.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';

/** How an article's repeats came over time, and what became of them after each edit, as HTML; '' where neither is told. */
export function courseAndEdits(article: ReportArticle, { log }: Pick<RepeatsReport, 'log'>): string {
  const edits = article.edits?.map(({ said }) => `<li>${escapeHtml(said)}</li>`).join('\n');
  const [monitor] = editSentences(article).slice(article.edits?.length ?? 0);
  return [
    edits && `<ol class="edits">\n${edits}\n</ol>`,
    monitor && `<p class="quiet">${escapeHtml(monitor)}</p>`,
    cumulativePlot(article, log),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Articles that were edited and are neither flagged nor watched, as a section; '' where there is none. */
export function editedSection(report: RepeatsReport): string {
  const articles = editedElsewhere(report);
  if (articles.length === 0) return '';
  const items = articles.map(
    (article) => `<li>
<div class="head"><h3><span class="code">${formatArticleCode(article.code)}</span> ${escapeHtml(article.title)}</h3></div>
${courseAndEdits(article, report)}
</li>`,
  );
  return `<h2>Other articles that were edited</h2>\n<ul class="articles">\n${items.join('\n')}\n</ul>`;
}
