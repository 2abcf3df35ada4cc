import { formatCsv } from './format-csv.ts';
import { formatHtml } from './format-html.ts';
import { formatJson } from './format-json.ts';
import { formatMarkdown } from './format-markdown.ts';
import type { RepeatsReport } from './repeats-report.ts';

/** The report in every form it is kept in, by file name. */
export function reportFiles(report: RepeatsReport): Record<string, string> {
  return {
    'repeats.json': formatJson(report),
    'repeats.csv': formatCsv(report),
    'repeats.md': formatMarkdown(report),
    'repeats.html': formatHtml(report),
  };
}
