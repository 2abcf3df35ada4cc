import { formatArticleCode } from '../../article/article-code.ts';
import { doubtSentences, otherwiseSentences } from './check-sentences.ts';
import { cumulativePlotStyle } from './cumulative-plot.ts';
import { diagnosticSentences } from './diagnostic-sentences.ts';
import { courseAndEdits, editedSection } from './edited-html.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { intervalLine } from './interval-line.ts';
import { learntSentences } from './learnt-sentences.ts';
import { funnelSection } from './plots/funnel-section.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';
import {
  excessSentence,
  logSentence,
  meaning,
  noticeSentences,
  optionRows,
  otherWindowsSentence,
} from './report-sentences.ts';
import { countInWords, perMonthInWords, rangeInWords, wholeInWords } from './report-words.ts';
import { headline, verdictWords, withVerdict } from './verdict-words.ts';

/** The report as one page that needs nothing else: no script, no request, nothing but text and drawn lines. */
export function formatHtml(report: RepeatsReport): string {
  const title = headline(report);
  return htmlPage(
    title,
    cumulativePlotStyle,
    `<p>${escapeHtml(logSentence(report))}</p>
<p class="quiet">${escapeHtml(meaning)}</p>
${noticeSentences(report)
  .map((notice) => `<p class="quiet">${escapeHtml(notice)}</p>`)
  .join('\n')}
${flaggedList(report)}
${watched(report)}
${funnelSection(report)}
${editedSection(report)}
<h2>All articles</h2>
<p class="quiet">Where nothing can be told yet, the number of further contacts that would tell. Lines are intervals, from a
third to three times as often; the mark is no difference.</p>
${allArticles(report.articles)}
<h2>Left out, and why</h2>
${leftOut(report)}
<h2>How it was counted</h2>
${quietParagraph([otherWindowsSentence(report)].filter(Boolean))}
${pairs(optionRows(report))}`,
  );
}

function flaggedList(report: RepeatsReport): string {
  const articles = withVerdict(report, 'flag');
  if (articles.length === 0) return '';
  const legend = 'The line is the interval, from a third to three times as often; the mark is no difference.';
  return `${articleList(articles, 'h2', report)}\n<p class="scale">${legend}</p>`;
}

function watched(report: RepeatsReport): string {
  const articles = withVerdict(report, 'watch');
  if (articles.length === 0) return '';
  return `<h2>Watch</h2>\n<p class="quiet">Too little for a flag, too much to be sure of nothing.</p>\n${articleList(articles, 'h3', report)}`;
}

function articleList(articles: readonly ReportArticle[], heading: 'h2' | 'h3', report: RepeatsReport): string {
  return `<ul class="articles">\n${articles.map((article) => articleItem(article, heading, report)).join('\n')}\n</ul>`;
}

function articleItem(article: ReportArticle, heading: 'h2' | 'h3', report: RepeatsReport): string {
  const { code, title, because, riskRatio, low, high } = article;
  const line = riskRatio === null || low === null || high === null ? '' : intervalLine(riskRatio, low, high);
  return `<li>
<div class="head"><${heading}><span class="code">${formatArticleCode(code)}</span> ${escapeHtml(title)}</${heading}>${excess(article)}</div>
<p>${escapeHtml(because)}</p>
${line}
${learntList(article)}
${quietParagraph([...diagnosticSentences(article), ...doubtSentences(article)])}
${countedOtherwise(article)}
${courseAndEdits(article, report)}
</li>`;
}

function learntList(article: ReportArticle): string {
  const items = learntSentences(article).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  return items.length === 0 ? '' : `<ul class="learnt">${items.join('')}</ul>`;
}

function countedOtherwise(article: ReportArticle): string {
  const sentences = otherwiseSentences(article);
  if (sentences.length === 0) return '';
  return `<details><summary>Counted in other ways</summary>${quietParagraph(sentences)}</details>`;
}

function quietParagraph(sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : `<p class="quiet">${escapeHtml(sentences.join(' '))}</p>`;
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
  const { code, title, verdict, contacts, repeats, expected, excessPerMonth, needed, votes } = article;
  const more = needed === undefined ? '' : `<br><small class="quiet">${wholeInWords(needed)} more contacts</small>`;
  return [
    `<span class="whole">${formatArticleCode(code)}</span>`,
    escapeHtml(title),
    verdictWords[verdict] + more + saidNo(votes),
    contacts === null || repeats === null ? '' : `${wholeInWords(repeats)} of ${wholeInWords(contacts)}`,
    expected === null ? '' : countInWords(expected),
    times(article),
    excessPerMonth === null ? '' : perMonthInWords(excessPerMonth),
  ];
}

function saidNo(votes: ReportArticle['votes']): string {
  if (!votes) return '';
  const all = wholeInWords(votes.helped + votes.notHelped);
  return `<br><small class="quiet">readers: ${wholeInWords(votes.notHelped)} of ${all} said no</small>`;
}

/** In words and as a line, so that the column is a picture of all intervals. */
function times({ riskRatio, low, high }: ReportArticle): string {
  if (riskRatio === null || low === null || high === null) return '';
  return `<span>${rangeInWords(low, high)}${intervalLine(riskRatio, low, high)}</span>`;
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
