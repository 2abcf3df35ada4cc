import type { ArticleRule } from '../rule.ts';

/** So many say what is done to things; one more, and nobody seems to do anything. */
const mostInParagraph = 2;

export const passivePile: ArticleRule = {
  id: 'KB118',
  name: 'passive-pile',
  severity: 'warning',
  reason: 'Where everything is done and nobody does it, readers cannot tell what is theirs to do.',
  remedy: 'Say who does it: "we send", "you choose".',
  inArticle: ({ article, passages }, { words }) => {
    const passive = words.get(article.language)?.passive;
    if (!passive) return [];
    return passages.flatMap(({ kind, text, placeAt }) => {
      const found = kind === 'prose' ? [...text.matchAll(passive)] : [];
      const [first] = found;
      if (!first || found.length <= mostInParagraph) return [];
      const list = found.map(([form]) => `"${form}"`).join(', ');
      return [
        {
          ...placeAt(first.index),
          length: first[0].length,
          what: `This paragraph has ${found.length} passives: ${list}.`,
        },
      ];
    });
  },
};
