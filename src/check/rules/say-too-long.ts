import type { ArticleRule } from '../rule.ts';
import { wordsOf } from '../view/words-of.ts';

/** What can be said in one breath and kept in mind. */
const mostWords = 25;

export const sayTooLong: ArticleRule = {
  id: 'KB110',
  name: 'say-too-long',
  severity: 'warning',
  reason: `Nobody on the phone keeps more than ${mostWords} words in mind while doing what they ask.`,
  remedy: `Say it in ${mostWords} words, or make two steps of it.`,
  inArticle: ({ passages }) =>
    passages.flatMap(({ within, text, placeAt }) => {
      const words = wordsOf(text).length;
      if (within.at(-1) !== 'Say' || words <= mostWords) return [];
      return [{ ...placeAt(0), what: `This is ${words} words to say in one go.` }];
    }),
};
