import { placeOf } from '../../article/place-of.ts';
import { walk } from '../../article/walk.ts';
import type { ArticleRule, Finding } from '../rule.ts';
import { wordsOf } from '../view/words-of.ts';

export const alternativeEmpty: ArticleRule = {
  id: 'KB130',
  name: 'alternative-says-nothing',
  severity: 'warning',
  reason: 'Who cannot see a picture has only its text, and "screenshot" or a file name tells them nothing.',
  remedy:
    'Say what the picture shows and the step needs: `![The reset button, left of the power socket](./reset.svg)`.',
  inArticle: ({ article }, { words }) => {
    const { emptyAlternatives, common } = words.get(article.language) ?? {};
    const findings: Finding[] = [];
    walk(article.tree, (node) => {
      if (node.type !== 'image' || !node.alt) return;
      const alt = node.alt.trim();
      const rest = wordsOf(emptyAlternatives ? alt.replace(emptyAlternatives, ' ') : alt).filter(
        (word) => !common?.has(word.toLowerCase()) && !/^\d+$/.test(word),
      );
      const isName = alt.toLowerCase() === (node.url.split('/').at(-1) ?? '').toLowerCase() || /\.\w{3,4}$/.test(alt);
      if (rest.length > 0 && !isName) return;
      findings.push({
        file: article.file,
        ...placeOf(node),
        what: `The text alternative "${alt}" does not say what the picture shows.`,
      });
    });
    return findings;
  },
};
