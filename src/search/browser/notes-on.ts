import { formatArticleCode } from '../../article/article-code.ts';
import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import { type Answer, leadsSomewhere } from './answer.ts';

/** What is to be said about an answer besides its results, in sentences: what is not there, and what went wrong. */
export function notesOn(answer: Answer, language: Language): string[] {
  const { query, unknownCode, shortened, failed } = answer;
  const notes: string[] = [];
  if (unknownCode !== undefined)
    notes.push(say(language, 'searchNoSuchCode', { code: formatArticleCode(unknownCode) }));
  if (shortened) notes.push(say(language, 'searchTooLong'));
  if (failed) return [...notes, say(language, 'searchFailed')];
  if (leadsSomewhere(answer) || unknownCode !== undefined) return notes;
  if (!shortened) notes.push(say(language, 'searchNone', { query: query.trim() }));
  return [...notes, say(language, 'searchNoneHint')];
}
