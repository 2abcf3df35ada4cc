import { formatArticleCode } from '../../article/article-code.ts';
import { editSentences } from './edit-sentences.ts';
import { fitText, wrapText } from './fit-text.ts';
import { learntSentences } from './learnt-sentences.ts';
import { printable } from './printable.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';
import { logSentence, noticeSentences, otherWindowsSentence } from './report-sentences.ts';
import { perMonthInWords, rangeInWords, wholeInWords } from './report-words.ts';
import { headline, verdictWords, withVerdict } from './verdict-words.ts';

/** More flags, or more rows, than this are cut, and that is said. */
const shownFlags = 20;
const shownRows = 12;
const widest = 110;

/**
 * The report for a terminal: each flagged article with its sentence, then a table of those that come next.
 *
 * @param width of the terminal in characters
 */
export function formatTerminal(report: RepeatsReport, width: number): string {
  const columns = Math.max(40, Math.min(width, widest));
  const flagged = withVerdict(report, 'flag');
  const others = report.articles.filter(({ verdict }) => verdict !== 'flag');
  const paragraphs = [
    headline(report),
    ...wrapText(`${logSentence(report)} ${otherWindowsSentence(report)}`, columns),
    '',
    ...flagged.slice(0, shownFlags).flatMap((article) => [...flaggedLines(article, columns), '']),
    ...cut(flagged.length - shownFlags, 'flagged'),
    ...editedLines(
      others.filter(({ edits }) => edits !== undefined),
      columns,
    ),
    ...tableLines(others.slice(0, shownRows), columns),
    ...cut(others.length - shownRows, 'further'),
    '',
    ...wrapText(leftOutSentence(report), columns),
    ...noticeSentences(report).flatMap((notice) => wrapText(notice, columns)),
  ];
  return `${paragraphs.join('\n').trimEnd()}\n`;
}

function flaggedLines(article: ReportArticle, width: number): string[] {
  const excess = article.excessPerMonth === null ? '' : `${perMonthInWords(article.excessPerMonth)} a month`;
  const code = formatArticleCode(article.code);
  const title = fitText(printable(article.title), width - code.length - excess.length - 5);
  const said = [article.because, ...learntSentences(article), ...editSentences(article)];
  return [`${code}  ${title}   ${excess}`, ...indented(said.map(printable), width)];
}

function editedLines(articles: readonly ReportArticle[], width: number): string[] {
  const lines = articles.slice(0, shownRows).flatMap((article) => {
    const name = `${formatArticleCode(article.code)}  ${printable(article.title)}`;
    return [fitText(name, width).trimEnd(), ...indented(editSentences(article), width), ''];
  });
  return [...lines, ...cut(articles.length - shownRows, 'edited')];
}

function indented(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => wrapText(sentence, width - 2).map((line) => `  ${line}`));
}

function tableLines(articles: readonly ReportArticle[], width: number): string[] {
  if (articles.length === 0) return [];
  const line = (title: string, [code = '', ...cells]: readonly string[]) => {
    const [verdict = '', back = '', times = ''] = cells;
    const right = `${back.padStart(12)}  ${times.padStart(12)}  ${verdict.padEnd(13)}`;
    return `${code.padEnd(9)}  ${fitText(title, width - right.length - 13)}  ${right}`.trimEnd();
  };
  return [
    line('article', ['code', 'verdict', 'came back', 'times']),
    ...articles.map((article) => line(printable(article.title), tableCells(article))),
  ];
}

function tableCells({ code, verdict, contacts, repeats, low, high }: ReportArticle): string[] {
  return [
    formatArticleCode(code),
    verdictWords[verdict],
    contacts === null || repeats === null ? '-' : `${wholeInWords(repeats)} of ${wholeInWords(contacts)}`,
    low === null || high === null ? '-' : rangeInWords(low, high),
  ];
}

function cut(left: number, what: string): string[] {
  return left > 0 ? [`... and ${left} ${what} articles: see the files or --json.`] : [];
}

function leftOutSentence({ log }: RepeatsReport): string {
  const left = log.contacts - log.used;
  if (left === 0) return `All ${wholeInWords(log.contacts)} contacts are used.`;
  const reasons = log.leftOut.map(({ reason, contacts }) => `${wholeInWords(contacts)} ${reason}`);
  return `Left out ${wholeInWords(left)} of ${wholeInWords(log.contacts)} contacts: ${reasons.join('; ')}.`;
}
