import type { ArticleRule } from '../rule.ts';

export const sayPoints: ArticleRule = {
  id: 'KB111',
  name: 'points-by-colour-or-place',
  severity: 'warning',
  reason:
    'Who cannot tell colours apart, hears a screen reader or is on the phone finds a button by its name; its colour or its place alone tells them nothing.',
  remedy: 'Name it by what is written or drawn on it; its colour and place may stand beside the name.',
  inArticle: ({ article, passages }, { words }) => {
    const { actions, alone } = words.get(article.language)?.pointing ?? {};
    if (!actions || !alone) return [];
    return passages.flatMap(({ kind, text, sentences, placeAt }) =>
      kind !== 'prose' || text.search(alone) < 0
        ? []
        : sentences().flatMap((sentence) => {
            const found = sentence.text.search(alone);
            const named = /[:"“«(]/.test(sentence.text.slice(found));
            if (found < 0 || named || sentence.text.search(actions) < 0) return [];
            const pointed = sentence.text.slice(found).match(alone)?.[0] ?? '';
            return [
              {
                ...placeAt(sentence.from + found),
                length: pointed.length,
                what: `"${pointed}" says where or of what colour it is, and not what it is called.`,
              },
            ];
          }),
    );
  },
};
