import { fillIn } from './fill-in.ts';
import type { OpeningState } from './opening-state.ts';

const dayMs = 24 * 60 * 60 * 1000;

export interface Telling {
  readonly words: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly language: string;
  /** Of the reader; that of their browser where it is left out. */
  readonly timeZone?: string;
}

/** The state of a place at a moment in a sentence, in the time of the reader. */
export function openingWords(state: OpeningState, nowUtcMs: number, { words, language, timeZone }: Telling): string {
  const show = (utcMs: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone }).format(utcMs);
  const timeOf = (utcMs: number) => show(utcMs, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (state.open) {
    const always = state.untilUtcMs - nowUtcMs > 7 * dayMs;
    return always ? fillIn(words.openAlways, {}) : fillIn(words.openNow, { time: timeOf(state.untilUtcMs) });
  }
  const time = timeOf(state.opensUtcMs);
  const dayOf = (utcMs: number) => show(utcMs, { dateStyle: 'short' });
  if (dayOf(state.opensUtcMs) === dayOf(nowUtcMs)) return fillIn(words.opensToday, { time });
  return fillIn(words.opensLater, { time, day: show(state.opensUtcMs, { weekday: 'long' }) });
}
