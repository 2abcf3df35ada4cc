import type { Problem } from '../problem/problem.ts';
import type { Article, ParsedArticle } from './article.ts';
import { assignIds } from './assign-ids.ts';
import { insertSnippets, type Snippets } from './insert-snippets.ts';
import { placeOf } from './place-of.ts';

/** Puts the snippets in place and gives ids to steps, answers, tabs and headings. */
export function completeArticle(
  parsed: ParsedArticle,
  snippets: Snippets,
): { article: Article; snippets: readonly string[]; problems: readonly Problem[] } {
  const { tree, problems, used } = insertSnippets(parsed.file, parsed.language, parsed.tree, snippets);
  const { steps, headings, anchors, repeated } = assignIds(tree);
  const repeats = repeated.map(
    ({ id, node }): Problem => ({
      file: parsed.file,
      ...placeOf(node),
      severity: 'error',
      id: 'KB026',
      name: 'id-repeated',
      what: `The id "${id}" stands in this article twice, so a link to it would be left to chance.`,
      remedy: 'Give one of them another id.',
    }),
  );
  return {
    article: { ...parsed, tree, steps, headings, anchors },
    snippets: used,
    problems: [...problems, ...repeats],
  };
}
