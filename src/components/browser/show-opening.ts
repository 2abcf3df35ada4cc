import { fillIn } from './fill-in.ts';
import { offsetAtMs } from './offset-at.ts';
import { type Interval, openingIntervals } from './opening-intervals.ts';
import { openingState } from './opening-state.ts';
import { openingWords } from './opening-words.ts';
import type { ReaderConfig } from './reader-config.ts';

const yearMs = 365 * 24 * 60 * 60 * 1000;

/**
 * Says beside the ways to a person whether somebody is there now. Where the reader's clocks differ from those of the
 * company, the sentence and the table of hours are in the reader's time. A clock that is evidently wrong is not believed:
 * then the table stands as it is.
 */
export function showOpening(window: Window, { hours, timeZone, notBefore, words }: ReaderConfig): void {
  const { document } = window;
  const nowUtcMs = Date.now();
  const places = document.querySelectorAll('.open-now');
  const age = nowUtcMs - Date.parse(notBefore);
  if (places.length === 0 || age < -yearMs / 365 || age > 10 * yearMs) return;
  const intervals = openingIntervals(hours, timeZone, nowUtcMs);
  const state = openingState(intervals, nowUtcMs);
  if (!state) return;
  const language = document.documentElement.lang;
  const elsewhere = offsetAtMs(nowUtcMs, timeZone) !== offsetAtMs(nowUtcMs, undefined);
  const said = openingWords(state, nowUtcMs, { words, language });
  for (const place of places) place.textContent = elsewhere ? fillIn(words.yourTime, { hours: said }) : said;
  if (elsewhere) showTable(document, intervals, nowUtcMs, { words, language });
}

/** Puts the reader's time into the table of hours, a day a row, Monday first, as it stands there. */
function showTable(
  document: Document,
  intervals: readonly Interval[],
  nowUtcMs: number,
  { words, language }: { words: ReaderConfig['words']; language: string },
): void {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const monday = (utcMs: number) => (new Date(utcMs).getDay() + 6) % 7;
  const begun = new Date(nowUtcMs).setHours(0, 0, 0, 0);
  const week = intervals.filter(
    ({ fromUtcMs }) => fromUtcMs >= begun && fromUtcMs < new Date(begun).setDate(new Date(begun).getDate() + 7),
  );
  for (const table of document.querySelectorAll('.hours')) {
    const [title] = table.getElementsByTagName('summary');
    if (title) title.textContent = words.hoursTitleYours ?? '';
    for (const [day, cell] of [...table.querySelectorAll('dd')].entries()) {
      const own = week.filter(({ fromUtcMs }) => monday(fromUtcMs) === day);
      const ranges = own.map(({ fromUtcMs, toUtcMs }) =>
        fillIn(words['hours.range'], { from: time.format(fromUtcMs), to: time.format(toUtcMs) }),
      );
      cell.textContent = ranges.join(', ') || (words.hoursClosed ?? '');
    }
  }
}
