import { attributeOf, childrenOf, isComponent } from '../../article/component-node.ts';
import { placeOf } from '../../article/place-of.ts';
import { walk } from '../../article/walk.ts';
import type { ArticleRule, Finding } from '../rule.ts';

const fewest = 2;

export const answerMissing: ArticleRule = {
  id: 'KB102',
  name: 'answer-missing',
  severity: 'warning',
  reason: 'Who can give only one answer was not asked: those for whom it is not true are left standing.',
  remedy: 'Add the other answer, for example  <Answer id="other" label="Something else" person />',
  inArticle: ({ article }) => {
    const findings: Finding[] = [];
    walk(article.tree, (node) => {
      if (!isComponent(node, 'Ask')) return;
      const answers = childrenOf(node).filter((child) => isComponent(child, 'Answer'));
      if (answers.length >= fewest) return;
      const question = attributeOf(node, 'question') ?? '';
      findings.push({ file: article.file, ...placeOf(node), what: `The question "${question}" has one answer only.` });
    });
    return findings;
  },
};
