import type { AnalysisOptions } from '../options/analysis-options.ts';

/** Why a date cannot be read, and what to do. Two sentences. */
export interface DateTrouble {
  readonly what: string;
  readonly remedy: string;
}

const isoDay = String.raw`\d{4}-\d{2}-\d{2}`;
const clock = String.raw`\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?`;
const offset = String.raw` ?(Z|[+-]\d{2}(:?\d{2})?)`;
const localDay = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
const dateLike = new RegExp(`^(${isoDay}|${localDay})([T ,]+${clock})?( ?[AP]M)?(${offset})?$`, 'i');
const wanted = 'Write dates as 2026-10-25T14:30:00+01:00';

/** Explains why a date was not read as a moment, for the person who made the export. */
export function explainDate(
  value: string,
  options: Pick<AnalysisOptions, 'timeZone' | 'dateOrder'>,
  field = 'opened_at',
): DateTrouble {
  const text = value.trim();
  if (text === '') return { what: `${field} is empty.`, remedy: `${wanted}, or remove the row.` };
  if (!dateLike.test(text)) return notADate(text, field);
  const shown = `${field} is "${text}"`;
  if (new RegExp(`^(${isoDay}|${localDay})$`).test(text)) {
    return { what: `${shown}: a day without a time.`, remedy: `Export the time as well. ${wanted}.` };
  }
  if (!new RegExp(`^${isoDay}`).test(text)) return inLocalOrder(shown, options);
  if (!new RegExp(`${offset}$`, 'i').test(text) && options.timeZone === undefined) {
    return {
      what: `${shown}: it does not say in which time zone.`,
      remedy: 'Say which one the export uses, for example --time-zone Europe/Paris',
    };
  }
  return { what: `${shown}: there is no such moment.`, remedy: `Correct it. ${wanted}.` };
}

function inLocalOrder(shown: string, { timeZone, dateOrder }: Pick<AnalysisOptions, 'timeZone' | 'dateOrder'>) {
  if (dateOrder !== undefined && timeZone !== undefined) {
    return {
      what: `${shown}: it is no date in the order ${dateOrder}.`,
      remedy: 'Correct it, or change --date-order.',
    };
  }
  const missing = [
    ...(dateOrder === undefined ? ['--date-order dmy (or mdy, ymd)'] : []),
    ...(timeZone === undefined ? ['--time-zone Europe/Paris'] : []),
  ];
  return {
    what: `${shown}: ${dateOrder === undefined ? 'which part is the day' : 'in which time zone'} is never guessed.`,
    remedy: `Say how to read it: ${missing.join(' and ')}`,
  };
}

/** What is no date may be anything, so it is described, never shown. */
function notADate(text: string, field: string): DateTrouble {
  if (/^-?\d{1,4}:\d\d(:\d\d)?$/.test(text)) {
    return {
      what: `${field} is "${text}": a duration, or a time without a day.`,
      remedy: `${wanted}. If another column holds the date, name it: ${mapFlag(field)}`,
    };
  }
  if (/^\d+(\.\d+)?$/.test(text)) {
    return {
      what: `${field} is a number, but no seconds or milliseconds since 1970 of a day between 1990 and 2090.`,
      remedy: `${wanted}. If another column holds the date, name it: ${mapFlag(field)}`,
    };
  }
  const kinds = [/\p{L}/u.test(text) && 'letters', /\d/.test(text) && 'digits', /[^\p{L}\d\s]/u.test(text) && 'signs'];
  const length = `${[...text].length} characters`;
  return {
    what: `${field} holds no date (${length}: ${kinds.filter(Boolean).join(', ')}).`,
    remedy: `${wanted}. If another column holds the date, name it: ${mapFlag(field)}`,
  };
}

function mapFlag(field: string): string {
  return `--map ${field === 'at' ? 'links.at' : field}=COLUMN`;
}
