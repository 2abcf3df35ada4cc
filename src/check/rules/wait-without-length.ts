import type { ArticleRule } from '../rule.ts';

export const waitWithoutLength: ArticleRule = {
  id: 'KB113',
  name: 'wait-without-length',
  severity: 'warning',
  reason: 'Who does not know how long to wait gives up too early, or waits for what will never come.',
  remedy: 'Say how long, or until what can be seen: "wait **2 minutes**", "wait until the light is green".',
  inArticle: ({ article, steps }, { words }) => {
    const { wait } = words.get(article.language) ?? {};
    if (!wait) return [];
    return steps.flatMap(({ action }) =>
      (action?.sentences() ?? []).flatMap((sentence) => {
        const [first] = sentence.text.matchAll(wait.words);
        if (!action || !first) return [];
        const rest = sentence.text.slice(first.index + first[0].length);
        if (/\d/.test(sentence.text) || rest.search(wait.length) >= 0) return [];
        return [
          {
            ...action.placeAt(sentence.from + first.index),
            length: first[0].length,
            what: 'This asks to wait, and does not say how long.',
          },
        ];
      }),
    );
  },
};
