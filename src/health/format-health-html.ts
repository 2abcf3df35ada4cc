import { formatArticleCode } from '../article/article-code.ts';
import { escapeHtml } from '../repeats/report/escape-html.ts';
import { htmlPage } from '../repeats/report/html-page.ts';
import type { HealthReport } from './health-report.ts';
import { listWords } from './health-words.ts';

/** Beside the look of all reports. */
const ownStyle = `
a { color: var(--accent); }
th.number { text-align: right; }
`;

/** The report as one page that needs nothing else: no script, no request. */
export function formatHealthHtml(report: HealthReport): string {
  const { name, today, articles, filesWithErrors } = report;
  const title = `${name}: ${articles} articles, and what wants looking after`;
  const errors =
    filesWithErrors === 0 ? '' : ` ${filesWithErrors} files have errors; <code>npm run check</code> lists them.`;
  return htmlPage(
    title,
    ownStyle,
    `<p class="quiet">On ${today}. An article counts once, in however many languages.${errors}</p>
${overview(report)}
${report.lists.map(listSection).join('\n')}
<h2>By topic and language</h2>
${topicTable(report)}
<h2>By owner</h2>
${ownerTable(report)}
${soughtSection(report)}`,
  );
}

function overview({ lists }: HealthReport): string {
  const rows = lists.map(({ id, entries }) => {
    const name = entries?.length ? `<a href="#${id}">${listWords[id].title}</a>` : listWords[id].title;
    return [name, entries ? String(entries.length) : 'unknown'];
  });
  return table(['What', 'How many'], rows);
}

function listSection({ id, entries, unknown }: HealthReport['lists'][number]): string {
  const { title, about } = listWords[id];
  if (!entries) return `<h2 id="${id}">${title}</h2>\n<p class="quiet">Unknown. ${escapeHtml(unknown ?? '')}</p>`;
  if (entries.length === 0) return '';
  const rows = entries.map(({ code, title: of, file, owner, note }) => [
    `<span class="whole">${formatArticleCode(code)}</span>`,
    `${escapeHtml(of)}<br><span class="quiet">${escapeHtml(note ?? file)}</span>`,
    escapeHtml(owner),
  ]);
  return `<h2 id="${id}">${title}</h2>\n<p class="quiet">${escapeHtml(about)}</p>\n${table(['Code', 'Article', 'Owner'], rows)}`;
}

function topicTable({ topics, languages }: HealthReport): string {
  const rows = topics.map(({ title, articles }) => [
    escapeHtml(title),
    ...languages.map((tag) => String(articles[tag] ?? 0)),
  ]);
  return table(['Topic', ...languages], rows);
}

function ownerTable({ owners }: HealthReport): string {
  const rows = owners.map(({ owner, articles, overdue, flagged }) => [
    escapeHtml(owner),
    ...[articles, overdue, flagged].map(String),
  ]);
  return table(['Owner', 'Files', 'Overdue', 'Flagged'], rows);
}

function soughtSection({ sought }: HealthReport): string {
  if (!sought) return '';
  const sections = sought.languages.map(({ language, queries }) => {
    const rows = queries.map(({ query, searches, foundNothing, last }) => [
      `<span lang="${escapeHtml(language)}">${escapeHtml(query)}</span>`,
      ...[String(searches), String(foundNothing), last],
    ]);
    return `<h3>${escapeHtml(language)}</h3>\n${table(['Sought', 'Searches', 'Found nothing', 'Last'], rows)}`;
  });
  return `<h2>Sought and not found</h2>\n${sections.join('\n')}`;
}

/** @param rows HTML */
function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const number = (cell: string) => (/^(?:\d+|unknown)$/.test(cell) ? ' class="number"' : '');
  const head = names
    .map((name, column) => `<th scope="col"${number(rows[0]?.[column] ?? '')}>${escapeHtml(name)}</th>`)
    .join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, index) => `<td data-label="${escapeHtml(names[index] ?? '')}"${number(cell)}><span>${cell}</span></td>`).join('')}</tr>`,
  );
  return `<table class="wide"><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
