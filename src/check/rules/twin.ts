import { type Finding, libraryRule } from '../rule.ts';
import { findTwins, type Twins } from '../twins/find-twins.ts';
import { wordsOf } from '../view/words-of.ts';

/** What is said twice over: measured on articles that are about one thing and on neighbours that are not. */
const least = 0.6;
/** How much more a word counts in the title, and in what customers say. */
const weights = { title: 4, symptoms: 2, body: 1 };

export const twin = libraryRule<ReadonlyMap<string, number>>({
  id: 'KB125',
  name: 'twin',
  severity: 'warning',
  reason:
    'Of two articles that answer the same thing one is corrected and the other forgotten, and readers find either.',
  remedy: 'Make one of them, and let the other lead there by `replacedBy`; or say in title and symptoms what differs.',
  collect: ({ article, passages }, { words }) => {
    const { title, symptoms, alsoKnownAs } = article.frontMatter;
    const common = words.get(article.language)?.common;
    const counts = new Map<string, number>();
    const count = (text: string, weight: number) => {
      for (const word of wordsOf(text.toLowerCase())) {
        if (word.length > 2 && !common?.has(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
      }
    };
    count(title, weights.title);
    count([...symptoms, ...alsoKnownAs].join(' '), weights.symptoms);
    for (const { text, agentsOnly } of passages) if (!agentsOnly) count(text, weights.body);
    return counts;
  },
  inLibrary: (collected, { site }) =>
    site.languages.flatMap(({ tag }): Finding[] => {
      const own = collected.filter(({ article }) => article.language === tag && !article.frontMatter.replacedBy);
      const twins = findTwins(
        own.map(({ fact }) => fact),
        least,
      );
      return [...Map.groupBy(twins, ({ second }) => second)].flatMap(([second, found]) => {
        const best = found.reduce((a: Twins, b: Twins) => (b.alike > a.alike ? b : a));
        const [article, other] = [own[second]?.article, own[best.first]?.article];
        if (!article || !other) return [];
        const percent = Math.floor(best.alike * 100);
        return [
          {
            file: article.file,
            ...article.placeOfField(['title']),
            length: article.frontMatter.title.length,
            what: `This is ${percent} % like ${other.file}, "${other.frontMatter.title}".`,
          },
        ];
      });
    }),
});
