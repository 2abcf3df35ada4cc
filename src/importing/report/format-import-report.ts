import type { ImportReport } from './import-report.ts';
import { type Loss, type LossKind, lossKinds } from './loss.ts';

/** How many of a kind the terminal shows; the file has them all. */
const shownOfKind = 3;

/** What an import did, for the terminal. */
export function formatImportSummary(report: ImportReport, reportFile: string): string {
  const { articles, paired, pictures, written, unchanged, kept, from } = report;
  const each = Object.entries(articles).map(([language, count]) => `${count} in ${language}`);
  const kinds = lossesByKind(report.losses).flatMap(([kind, losses]) => [
    `  ${String(losses.length).padStart(6)}  ${lossKinds[kind]}`,
    ...losses.slice(0, shownOfKind).map((loss) => `          ${place(loss)}  ${loss.what}`),
  ]);
  return [
    `${from}: ${each.join(', ') || 'no articles'}; ${paired} ${paired === 1 ? 'stands' : 'stand'} in several languages; ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}.`,
    `${written} files written, ${unchanged} as they were, ${kept} edited and left alone.`,
    ...(kinds.length > 0
      ? ['', 'What could not be carried over as it was:', ...kinds, '', `All of it, with its place: ${reportFile}`]
      : []),
    '',
  ].join('\n');
}

/** The same as a page of Markdown, with everything that fell short. */
export function formatImportPage(report: ImportReport): string {
  const { articles, paired, pictures } = report;
  const rows = Object.entries(articles).map(([language, count]) => `| articles, ${language} | ${count} |`);
  const sections = lossesByKind(report.losses).flatMap(([kind, losses]) => [
    `## ${losses.length} ${lossKinds[kind]}`,
    '',
    ...losses.map((loss) => `- \`${place(loss)}\` ${inMarkdown(loss.what)}`),
    '',
  ]);
  return [
    '# Import',
    '',
    '| | |',
    '|---|--:|',
    ...rows,
    `| in several languages | ${paired} |`,
    `| pictures | ${pictures} |`,
    '',
    ...sections,
  ].join('\n');
}

function lossesByKind(losses: readonly Loss[]): [LossKind, Loss[]][] {
  return (Object.keys(lossKinds) as LossKind[])
    .map((kind): [LossKind, Loss[]] => [kind, losses.filter((loss) => loss.kind === kind)])
    .filter(([, found]) => found.length > 0);
}

function place({ file, line }: Loss): string {
  return line === undefined ? file : `${file}:${line}`;
}

function inMarkdown(text: string): string {
  return text.replace(/[<>&*_`[\]]/g, (sign) => `\\${sign}`);
}
