import { phraseKey } from '../../search/index/phrase-key.ts';
import type { ArticleRule } from '../rule.ts';

export const companyWord: ArticleRule = {
  id: 'KB119',
  name: 'company-word',
  severity: 'warning',
  reason: "A word that only the company uses is read as somebody else's problem, and nobody types it in a search.",
  remedy: 'Use the word that customers use.',
  inArticle: ({ article, passages }, { words, wordRules }) => {
    const { jargon, said } = words.get(article.language) ?? {};
    if (!jargon || !said) return [];
    const seen = new Set<string>();
    return passages.flatMap(({ kind, agentsOnly, text, placeAt }) =>
      agentsOnly || kind === 'cell'
        ? []
        : [...text.matchAll(jargon)].flatMap((found) => {
            const word = found[0].toLowerCase();
            if (seen.has(word)) return [];
            seen.add(word);
            const typed = wordRules[article.language]?.find((rule) => rule.said === phraseKey(word))?.typed ?? [];
            const better = [said.get(word), ...typed].filter((other) => other !== undefined);
            return [
              {
                ...placeAt(found.index),
                length: found[0].length,
                what: `"${found[0]}" is a word of the company.`,
                remedy: better.length > 0 ? `Customers say: ${[...new Set(better)].join(', ')}.` : undefined,
              },
            ];
          }),
    );
  },
};
