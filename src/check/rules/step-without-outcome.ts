import { isComponent } from '../../article/component-node.ts';
import type { ArticleRule } from '../rule.ts';
import type { StepView } from '../view/steps.ts';

export const stepWithoutOutcome: ArticleRule = {
  id: 'KB114',
  name: 'step-without-outcome',
  severity: 'warning',
  reason:
    'After a restart, and at the end, nobody knows whether it has worked, and an agent on the phone has nothing to ask for.',
  remedy: 'Add what can be seen then, for example  <Expect>The light marked Wi-Fi stays lit.</Expect>',
  inArticle: ({ article, steps }, { words }) => {
    const { restart } = words.get(article.language) ?? {};
    return steps.flatMap((step) => {
      const { action, isLast } = step;
      if (!action || isFollowed(step)) return [];
      const [found] = restart ? action.text.matchAll(restart) : [];
      if (found) {
        const what = `Nothing is said of what one should see after "${found[0]}".`;
        return [{ ...action.placeAt(found.index), length: found[0].length, what }];
      }
      if (!isLast) return [];
      return [
        { ...action.placeAt(0), what: 'This is the last step, and nothing is said of what one should see then.' },
      ];
    });
  },
};

/** By what one should see or, at the end, by anything that goes on: a question, a person, more text. */
function isFollowed({ components, isLast, after }: StepView): boolean {
  if (components.some((node) => isComponent(node, 'Expect') || isComponent(node, 'IfNot'))) return true;
  return isLast && after.some((node) => !isComponent(node, 'AgentNote'));
}
