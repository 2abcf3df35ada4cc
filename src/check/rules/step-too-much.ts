import type { ArticleRule } from '../rule.ts';

/** "Turn it off, wait, turn it on" is one thing to do; a fourth verb begins another. */
const mostActions = 3;

export const stepTooMuch: ArticleRule = {
  id: 'KB112',
  name: 'step-too-much',
  severity: 'warning',
  reason: 'Who does several things in one step cannot say where it went wrong, and an agent cannot wait for each.',
  remedy: 'Make a step of each thing to do.',
  inArticle: ({ article, steps }, { words }) => {
    const { actions, joins } = words.get(article.language) ?? {};
    if (!actions || !joins) return [];
    return steps.flatMap(({ action }) => {
      const clauses = action?.text.split(/[.,;:!?]\s/).flatMap((clause) => clause.split(joins)) ?? [];
      const doing = clauses.filter((clause) => clause.trimStart().search(actions) === 0);
      if (!action || doing.length <= mostActions) return [];
      return [{ ...action.placeAt(0), what: `This step asks for ${doing.length} things.` }];
    });
  },
};
