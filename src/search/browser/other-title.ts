import type { Language } from '../../site/language.ts';
import { languageNameIn } from '../../site/language-name.ts';
import { say } from '../../site/say.ts';
import type { OtherAnswer } from './search-client.ts';

/** `3 results in English` */
export function otherTitle({ language: other, answer }: OtherAnswer, language: Language): string {
  return say(language, 'searchOther', { count: answer.total, language: languageNameIn(language.tag, other) });
}

/** What a screen reader says of it, with the key that leads there. */
export function otherAnnouncement(found: readonly OtherAnswer[], language: Language): string {
  const titles = found.map((other) => `${otherTitle(other, language)}.`);
  return [...titles, `${say(language, 'searchOtherKey')}.`].join(' ');
}
