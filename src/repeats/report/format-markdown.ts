import { formatArticleCode } from '../../article/article-code.ts';
import { doubtSentences } from './check-sentences.ts';
import { diagnosticSentences } from './diagnostic-sentences.ts';
import { editedElsewhere, editSentences } from './edit-sentences.ts';
import { learntSentences } from './learnt-sentences.ts';
import { printable } from './printable.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';
import {
  excessSentence,
  logSentence,
  meaning,
  noticeSentences,
  optionRows,
  otherWindowsSentence,
} from './report-sentences.ts';
import { countInWords, rangeInWords, wholeInWords } from './report-words.ts';
import { headline, verdictWords, withVerdict } from './verdict-words.ts';

/** The report for an issue tracker or a wiki. */
export function formatMarkdown(report: RepeatsReport): string {
  const parts = [
    `# ${headline(report)}`,
    logSentence(report),
    otherWindowsSentence(report),
    ...section('Flagged', withVerdict(report, 'flag')),
    meaning,
    ...section('Watch', withVerdict(report, 'watch')),
    ...section('Other articles that were edited', editedElsewhere(report)),
    '## All articles',
    table(
      ['Code', 'Article', 'Verdict', 'Contacts', 'Came back', 'Expected', 'Times as often'],
      report.articles.map(articleCells),
    ),
    '## Left out',
    table(
      ['Reason', 'Contacts'],
      report.log.leftOut.map(({ reason, contacts }) => [reason, wholeInWords(contacts)]),
    ),
    ...noticeSentences(report),
    '## How',
    table(['Choice', 'Value'], optionRows(report)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, articles: readonly ReportArticle[]): string[] {
  if (articles.length === 0) return [];
  const items = articles.map((article) => {
    const excess = excessSentence(article);
    const name = `**${formatArticleCode(article.code)}** ${escaped(article.title)}`.trimEnd();
    const said = [
      article.because,
      ...learntSentences(article),
      ...diagnosticSentences(article),
      ...doubtSentences(article),
      ...editSentences(article),
    ];
    return `- ${name}${excess && ` · ${excess}`}\n  ${escaped(said.join(' '))}`;
  });
  return [`## ${title}`, items.join('\n')];
}

function articleCells(article: ReportArticle): string[] {
  const { code, title, verdict, contacts, repeats, expected, low, high, votes } = article;
  return [
    formatArticleCode(code),
    title,
    verdictWords[verdict] +
      (votes ? ` (readers: ${votes.notHelped} of ${votes.helped + votes.notHelped} said no)` : ''),
    contacts === null ? '' : wholeInWords(contacts),
    repeats === null ? '' : wholeInWords(repeats),
    expected === null ? '' : countInWords(expected),
    low === null || high === null ? '' : rangeInWords(low, high),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Text as text: nothing in it is taken for Markdown or HTML. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&');
}
