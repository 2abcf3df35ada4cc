import type { Nodes, Root } from 'mdast';
import type { Article } from '../../article/article.ts';
import { childrenOf } from '../../article/component-node.ts';
import type { RenderContext } from '../../article/render-context.ts';
import { typesetTree } from '../../article/typeset-tree.ts';
import { addresses } from '../../site/addresses.ts';
import { buildWay, type FlowDraft } from './build-way.ts';
import type { Flow } from './flow.ts';

/**
 * Takes an article apart into the screens of the phone view: a step, a question, or a text to read each.
 *
 * @param context for agents
 */
export function flowOf(article: Article, context: RenderContext): Flow {
  const { frontMatter, language, topic, slug } = article;
  const draft: FlowDraft = { context, screens: [], notes: [] };
  // Check words are made of the text as it is set: only so are they the customers' own.
  const tree = typesetTree(article.tree, context.language.typography);
  buildWay(draft, contentOf(tree), { prefix: '', after: null, failed: null });
  return {
    title: context.typeset(frontMatter.title),
    url: context.site.settings.address + addresses.article(language, topic, slug),
    needs: (frontMatter.needs ?? []).map(context.typeset),
    notes: draft.notes,
    screens: draft.screens,
  };
}

/** The body without what only a page of text has: footnotes, definitions, the front matter. */
function contentOf(tree: Root): readonly Nodes[] {
  return childrenOf(tree).filter(({ type }) => !['yaml', 'definition', 'footnoteDefinition'].includes(type));
}
