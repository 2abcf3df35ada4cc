import { formatArticleCode } from '../../article/article-code.ts';
import { diagnosticSentences } from './diagnostic-sentences.ts';
import { escapeHtml } from './escape-html.ts';
import { intervalLine } from './interval-line.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';
import { excessSentence, logSentence, meaning, noticeSentences, optionRows } from './report-sentences.ts';
import { reportStyle } from './report-style.ts';
import { countInWords, perMonthInWords, rangeInWords, wholeInWords } from './report-words.ts';
import { headline, verdictWords, withVerdict } from './verdict-words.ts';

/** The report as one page that needs nothing else: no script, no request, nothing but text and drawn lines. */
export function formatHtml(report: RepeatsReport): string {
  const title = headline(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(logSentence(report))}</p>
<p class="quiet">${escapeHtml(meaning)}</p>
${noticeSentences(report)
  .map((notice) => `<p class="quiet">${escapeHtml(notice)}</p>`)
  .join('\n')}
${flaggedList(withVerdict(report, 'flag'))}
${watched(withVerdict(report, 'watch'))}
<h2>All articles</h2>
<p class="quiet">Where nothing can be told yet, the number of further contacts that would tell.</p>
${allArticles(report.articles)}
<h2>Left out, and why</h2>
${leftOut(report)}
<h2>How it was counted</h2>
${pairs(optionRows(report))}
</main>
</body>
</html>
`;
}

function flaggedList(articles: readonly ReportArticle[]): string {
  if (articles.length === 0) return '';
  const legend = 'The line is the interval, from a third to three times as often; the mark is no difference.';
  return `${articleList(articles, 'h2')}\n<p class="scale">${legend}</p>`;
}

function watched(articles: readonly ReportArticle[]): string {
  if (articles.length === 0) return '';
  return `<h2>Watch</h2>\n<p class="quiet">Too little for a flag, too much to be sure of nothing.</p>\n${articleList(articles, 'h3')}`;
}

function articleList(articles: readonly ReportArticle[], heading: 'h2' | 'h3'): string {
  return `<ul class="articles">\n${articles.map((article) => articleItem(article, heading)).join('\n')}\n</ul>`;
}

function articleItem(article: ReportArticle, heading: 'h2' | 'h3'): string {
  const { code, title, because, riskRatio, low, high } = article;
  const line = riskRatio === null || low === null || high === null ? '' : intervalLine(riskRatio, low, high);
  return `<li>
<div class="head"><${heading}><span class="code">${formatArticleCode(code)}</span> ${escapeHtml(title)}</${heading}>${excess(article)}</div>
<p>${escapeHtml(because)}</p>
${line}
<p class="quiet">${escapeHtml(diagnosticSentences(article).join(' '))}</p>
</li>`;
}

function excess(article: ReportArticle): string {
  const [number, range] = excessSentence(article).split(' (');
  return number ? `<span class="month">${number} <small>(${range}</small></span>` : '';
}

function allArticles(articles: readonly ReportArticle[]): string {
  const names = ['Code', 'Article', 'Verdict', 'Came back', 'Expected', 'Times as often', 'A month'];
  const head = names.map((name, index) => `<th scope="col"${index > 2 ? ' class="number"' : ''}>${name}</th>`).join('');
  const rows = articles.map((article) => {
    const cells = articleCells(article).map((value, index) => {
      const number = index > 2 ? ' class="number"' : '';
      return `<td data-label="${names[index]}"${number}>${value || '–'}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="wide">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function articleCells(article: ReportArticle): string[] {
  const { code, title, verdict, contacts, repeats, expected, low, high, excessPerMonth, needed } = article;
  const more = needed === undefined ? '' : `<br><small class="quiet">${wholeInWords(needed)} more contacts</small>`;
  return [
    `<span class="whole">${formatArticleCode(code)}</span>`,
    escapeHtml(title),
    verdictWords[verdict] + more,
    contacts === null || repeats === null ? '' : `${wholeInWords(repeats)} of ${wholeInWords(contacts)}`,
    expected === null ? '' : countInWords(expected),
    low === null || high === null ? '' : rangeInWords(low, high),
    excessPerMonth === null ? '' : perMonthInWords(excessPerMonth),
  ];
}

function leftOut(report: RepeatsReport): string {
  const { log } = report;
  const rows = log.leftOut.map(({ reason, contacts }): [string, string] => [reason, wholeInWords(contacts)]);
  const used: [string, string] = ['used', wholeInWords(log.used)];
  return pairs([...rows, used, ['all', wholeInWords(log.contacts)]]);
}

function pairs(rows: readonly (readonly [name: string, value: string])[]): string {
  const lines = rows.map(
    ([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}
