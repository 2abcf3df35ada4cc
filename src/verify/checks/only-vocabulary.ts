import { strangersIn } from '../../article/allowed-output.ts';
import { isArticle } from '../read-pages.ts';
import { bodyOf } from './body-words.ts';
import type { Check, Lost } from './check.ts';

/** The bodies of articles once more, as they were published: nothing in them can run. */
export const onlyVocabulary: Check = {
  id: 'only-vocabulary',
  what: 'articles of elements, attributes and addresses that can do no harm',
  run: async ({ pages, site }) => {
    const articles = pages.filter(isArticle);
    const lost = articles.flatMap(({ file, html }): Lost[] => {
      const strangers = strangersIn(bodyOf(html), site.base);
      return strangers.length > 0 ? [{ where: file, what: strangers.join(', ') }] : [];
    });
    return { tried: articles.length, lost };
  },
};
