import type { AnalysisOptions } from '../options/analysis-options.ts';
import { explainDate } from './explain-date.ts';
import type { LogProblemKind } from './log-problem.ts';

/** Why a row cannot be used, in the order it is asked. `spoiled`: a number that a spreadsheet has rounded. */
export type RowFault = 'contact_id-empty' | 'contact_id-spoiled' | 'customer_id-spoiled' | 'date';

interface ExplainedFault {
  readonly kind: LogProblemKind;
  readonly what: string;
  readonly remedy: string;
}

/** Says what is wrong with a row, for the person who made the export. Ids are never shown. */
export function explainFault(
  fault: RowFault | 'not-json',
  dateField: string,
  date: string,
  options: Pick<AnalysisOptions, 'timeZone' | 'dateOrder'>,
): ExplainedFault {
  switch (fault) {
    case 'not-json':
      return {
        kind: 'notJson',
        what: 'This line is not JSON.',
        remedy: 'Write one whole object a line, for example with  jq -c ".[]" FILE',
      };
    case 'contact_id-empty':
      return {
        kind: 'noContactId',
        what: 'contact_id is empty, so this contact cannot be told from others.',
        remedy: 'Export the id of every contact.',
      };
    case 'date':
      return { kind: 'unreadableDate', ...explainDate(date, options, dateField) };
    default:
      return {
        kind: 'spoiledId',
        what: `${fault.replace('-spoiled', '')} was rounded by a spreadsheet (as 1.2E+07), so it stands for many.`,
        remedy:
          'Export again and give that file, without opening it in a spreadsheet; or format the column as text first.',
      };
  }
}
