import type { Report } from './contact.ts';
import { csvTable } from './csv-cell.ts';
import { moment } from './format-contacts.ts';

/** Reports as a table, for those who mend articles. */
export function formatReports(reports: readonly Report[]): string {
  return csvTable(
    ['report_id', 'at', 'kind', 'code', 'step', 'language', 'version', 'query'],
    reports.map(({ id, atMs, kind, code, step, language, version, query }) => [
      ...[id, moment(atMs), kind, code, step, language, version, query],
    ]),
  );
}
