import { languageNameIn } from '../../site/language-name.ts';
import { waitInWords } from '../report/needed-sentence.ts';
import { countInWords, rangeInWords, wholeInWords } from '../report/report-words.ts';
import type { ReportEdit, ReportMonitor } from './report-edit.ts';

/** What is known where a sentence about an edit is read. */
export interface EditReading {
  /** With the article, so far. */
  readonly contactsPerDay: number;
  /** The year in which the log ends needs not be said. */
  readonly toUtcSeconds: number;
  readonly timeZone: string;
}

/** @example editSentence(edit, reading) // 'Edit of 3 May: cannot tell yet (about 40 more contacts, about 3 weeks).' */
export function editSentence(edit: Omit<ReportEdit, 'said' | 'monitor'>, reading: EditReading): string {
  const which = `Edit of ${dayInWords(edit.date, reading)}${languagesInWords(edit)}`;
  return edit.verdict === 'cannot tell yet'
    ? `${which}: ${whatIsMissing(edit, reading)}.`
    : `${which}: ${edit.verdict}. ${whatWasSeen(edit)}`;
}

/** One sentence about what may be looked at every day; '' where there is nothing to look at. */
export function monitorSentence({ eValue, low, high, state }: Omit<ReportMonitor, 'said'>, tellsAt: number): string {
  if (eValue === null || low === null) return '';
  if (state === 'watching')
    return `Daily monitor: nothing told so far (evidence ${countInWords(eValue)}; it tells at ${tellsAt}).`;
  const range = high === null ? `${low.toFixed(1)} or more` : rangeInWords(low, high);
  return `Daily monitor: ${state}, ${range} times as many.`;
}

function whatIsMissing(
  { needed, contactsBefore }: Pick<ReportEdit, 'needed' | 'contactsBefore'>,
  reading: EditReading,
) {
  if (needed !== undefined) {
    const wait = waitInWords(needed / reading.contactsPerDay);
    return `cannot tell yet (about ${wholeInWords(Number(needed.toPrecision(2)))} more contacts, about ${wait})`;
  }
  return contactsBefore === null
    ? 'cannot tell yet (too few customers before or after it)'
    : 'cannot tell yet (too few contacts before it to compare with)';
}

function whatWasSeen({ contactsAfter, repeatsAfter, expectedAfter, low, high }: Omit<ReportEdit, 'said' | 'monitor'>) {
  const seen = `${wholeInWords(repeatsAfter ?? 0)} of ${wholeInWords(contactsAfter ?? 0)} came back since`;
  const expected = `${countInWords(expectedAfter ?? 0)} expected without it`;
  return `${seen}; ${expected}: ${rangeInWords(low ?? 0, high ?? 0)} times as many.`;
}

/** A log does not say in which language an article was read, so an edit of one touches an unknown part of contacts. */
function languagesInWords({ languages, partial }: Pick<ReportEdit, 'languages' | 'partial'>): string {
  if (!partial) return '';
  return ` (only in ${languages.map(nameOf).join(', ')}; contacts in all languages are counted)`;
}

function dayInWords(moment: string, { toUtcSeconds, timeZone }: EditReading): string {
  const year = (date: Date) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(date);
  const date = new Date(moment);
  const isThisYear = year(date) === year(new Date(toUtcSeconds * 1000));
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone }).format(date);
  return isThisYear ? day : `${day} ${year(date)}`;
}

/** A folder may have any name; only what is shaped as a language has one of its own. */
function nameOf(tag: string): string {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? languageNameIn('en', tag) : tag;
}
