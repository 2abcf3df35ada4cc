import { formatArticleCode } from '../article/article-code.ts';
import { formatSearches } from './format-searches.ts';
import type { HealthReport } from './health-report.ts';
import { listWords } from './health-words.ts';

/** More than this are cut, and that is said: the rest is on the page. */
const shownEntries = 10;

/** The report for a terminal. */
export function formatHealth(report: HealthReport): string {
  const { name, today, articles, languages, topics, lists, owners, filesWithErrors, sought } = report;
  const width = Math.max(5, ...topics.map(({ id }) => id.length), ...owners.map(({ owner }) => owner.length));
  const row = (head: string, cells: readonly (string | number)[]) =>
    `  ${head.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  const blocks = [
    `${name}, ${today}: ${articles} articles${filesWithErrors > 0 ? `. ${filesWithErrors} files have errors: npm run check lists them` : ''}`,
    [
      row('topic', languages),
      ...topics.map(({ id, articles: counts }) =>
        row(
          id,
          languages.map((tag) => counts[tag] ?? 0),
        ),
      ),
    ].join('\n'),
    ...lists.map(listBlock),
    [
      row('owner', ['files', 'overdue', 'flagged']),
      ...owners.map((one) => row(one.owner, [one.articles, one.overdue, one.flagged])),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n${sought ? `\n${formatSearches(sought)}` : ''}`;
}

function listBlock({ id, entries, unknown }: HealthReport['lists'][number]): string {
  const { title } = listWords[id];
  if (!entries) return `${title}: unknown. ${unknown}`;
  const rest = entries.length - shownEntries;
  return [
    `${title}: ${entries.length}`,
    ...entries
      .slice(0, shownEntries)
      .map(({ code, title: of, note }) => `  ${formatArticleCode(code)}  ${of}${note ? `  ${note}` : ''}`),
    ...(rest > 0 ? [`  and ${rest} more: see the page, or --json`] : []),
  ].join('\n');
}
