import { wholeInWords } from './report-words.ts';

/** Waits are said in the largest unit of which there are at least two. */
const units = [
  { name: 'years', days: 365 },
  { name: 'months', days: 30 },
  { name: 'weeks', days: 7 },
  { name: 'days', days: 1 },
] as const;

/**
 * How many more contacts with an article would tell, and how long they take to come.
 *
 * @param contactsPerDay with the article, so far
 * @example neededSentence(40, 2) // 'About 40 more contacts would tell: 3 weeks at today's volume.'
 */
export function neededSentence(needed: number, contactsPerDay: number): string {
  return `About ${wholeInWords(needed)} more contacts would tell: ${waitInWords(needed / contactsPerDay)} at today's volume.`;
}

/** @example waitInWords(21) // '3 weeks' */
export function waitInWords(days: number): string {
  const unit = units.find((one) => Math.round(days / one.days) >= 2);
  return unit ? `${wholeInWords(days / unit.days)} ${unit.name}` : 'a day';
}
