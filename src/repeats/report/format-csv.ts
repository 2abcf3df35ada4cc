import type { RepeatsReport, ReportArticle } from './repeats-report.ts';

const columns = [
  ...(['code', 'title', 'verdict', 'because', 'contacts', 'customers', 'repeats', 'expected', 'crudeRatio'] as const),
  ...(['riskRatio', 'low', 'high', 'q', 'excessPerMonth', 'excessLow', 'excessHigh', 'needed'] as const),
] as const satisfies readonly (keyof ReportArticle)[];

/** Lists, as text. */
const listColumns: Readonly<Record<string, (article: ReportArticle) => string>> = {
  comeBackAbout: ({ comeBackAbout }) => (comeBackAbout ?? []).map(({ word }) => word).join('; '),
  oftenNext: ({ oftenNext }) => (oftenNext ?? []).map(({ code }) => code).join('; '),
  stoppedAt: ({ stoppedAt }) => (stoppedAt ?? []).map(({ step }) => step).join('; '),
  helped: ({ votes }) => String(votes?.helped ?? ''),
  notHelped: ({ votes }) => String(votes?.notHelped ?? ''),
  notHelpedBecause: ({ votes }) => (votes?.reasons ?? []).map(({ reason }) => reason).join('; '),
};

/** The articles as a table for spreadsheets: UTF-8 with the mark that Excel wants, CRLF, no cell that is a formula. */
export function formatCsv({ articles }: RepeatsReport): string {
  const lists = Object.values(listColumns);
  const lines = articles.map((article) => [
    ...columns.map((name) => cell(article[name])),
    ...lists.map((list) => cell(list(article))),
  ]);
  const head = [...columns, ...Object.keys(listColumns)];
  return `\ufeff${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  return typeof value === 'string' ? textCell(value) : String(value ?? '');
}

/**
 * Text between quotes where it must be, and with an apostrophe before it where a spreadsheet would take it for a
 * formula: OWASP ASVS 5.0, 1.2.10.
 */
function textCell(text: string): string {
  const safe = /^[\s\0]*[=+\-@\t\0\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
