import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import type { Answer } from './answer.ts';
import { notesOn } from './notes-on.ts';
import { titleOfCode } from './title-of-code.ts';

/** What a screen reader says when an answer has come. */
export function announcementOf(answer: Answer, language: Language): string {
  const { article, results, total } = answer;
  const code = article ? [`${titleOfCode(article, language)}.`] : [];
  const count = results.length > 0 ? [`${say(language, 'searchCount', { count: total })}.`] : [];
  return [...code, ...notesOn(answer, language), ...count].join(' ');
}
