import type { RepeatsReport } from './repeats-report.ts';
import { repeatsSchema } from './repeats-schema.ts';

/** A report, or what is wrong with the text in a sentence, with what to do. */
export type ParsedRepeatsReport =
  | { readonly report: RepeatsReport; readonly fault?: never }
  | { readonly report?: never; readonly fault: string };

/**
 * Reads the text of a `repeats.json`.
 *
 * @param known codes of the articles it should be about; not compared where absent
 * @example parseRepeatsReport('{}').fault // 'This is no report of repeats: it has no schemaVersion. ...'
 */
export function parseRepeatsReport(text: string, known?: ReadonlySet<string>): ParsedRepeatsReport {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return { fault: `This is not JSON, or is cut short. ${again}` };
  const version = 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (version === undefined) return { fault: `This is no report of repeats: it has no schemaVersion. ${again}` };
  if (version !== 1) {
    return { fault: `This report has schemaVersion ${JSON.stringify(version)}, and only 1 is understood. ${again}` };
  }
  const parsed = repeatsSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `This report cannot be used: ${issue?.path.join('.')} is not what it should be. ${again}` };
  }
  const report = parsed.data as RepeatsReport;
  if (known && isOfOtherArticles(report, known)) {
    return {
      fault:
        `This report is about other articles: none of its ${report.articles.length} codes is in the content folder. ` +
        'Name the content folder that it was made with, or make it again.',
    };
  }
  return { report };
}

const again = 'Make it again:  npm run -s repeats -- --log FILE --out reports';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isOfOtherArticles({ articles }: RepeatsReport, known: ReadonlySet<string>): boolean {
  return articles.length > 0 && !articles.some(({ code }) => known.has(code));
}
