import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import type { Answer } from './answer.ts';
import { textOfNote } from './note.ts';
import { notesOn } from './notes-on.ts';
import { titleOfCode } from './title-of-code.ts';

/** What a screen reader says when an answer has come. */
export function announcementOf(answer: Answer, language: Language, online = true): string {
  const { article, results, total } = answer;
  const code = article ? [`${titleOfCode(article, language)}.`] : [];
  const count = results.length > 0 ? [`${say(language, 'searchCount', { count: total })}.`] : [];
  return [...code, ...notesOn(answer, language, online).map(textOfNote).map(closed), ...count].join(' ');
}

/** With a sign at its end, at which a voice pauses. */
function closed(sentence: string): string {
  return /[.:!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
