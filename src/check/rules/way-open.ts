import { placeOf } from '../../article/place-of.ts';
import type { ArticleRule } from '../rule.ts';
import { wayGraph } from '../way/way-graph.ts';

export const wayOpen: ArticleRule = {
  id: 'KB104',
  name: 'way-open',
  severity: 'warning',
  reason: 'Somebody who has done all that an article asks and is not helped must be told what comes next.',
  remedy: 'End it in what one should see (<Expect>), in an <Ask>, in another article, or with <Contact />.',
  inArticle: ({ article }) => {
    const { nodes } = wayGraph(article.tree);
    if (!nodes.some(({ kind }) => kind === 'step' || kind === 'question')) return [];
    return nodes.flatMap(({ kind, node }) => {
      if (kind !== 'open' || !node || article.frontMatter.replacedBy) return [];
      return [{ file: article.file, ...placeOf(node), what: 'This way ends with neither a fix nor a person.' }];
    });
  },
};
