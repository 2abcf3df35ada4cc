import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root, TableRow } from 'mdast';
import { type Handler, type State, toHast } from 'mdast-util-to-hast';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import type { Article } from './article.ts';
import { isSeenBy } from './audience.ts';
import { type ComponentNode, idOf } from './component-node.ts';
import { schemeOf } from './link-safety.ts';
import { toPlainText } from './plain-text.ts';
import type { RenderContext } from './render-context.ts';
import { treeFor } from './tree-for.ts';
import { typesetTree } from './typeset-tree.ts';
import { element } from './vocabulary/element.ts';
import { vocabulary } from './vocabulary/vocabulary.ts';

/**
 * The body of an article as HTML for one audience. Everything in it is made here, element by element: no markup of the
 * writer's is passed through.
 */
export function renderArticle(article: Article, context: RenderContext): string {
  return toHtml(renderTree(article.tree, context));
}

/** A body, or a part of one, as the elements of a page. */
export function renderTree(body: Root, context: RenderContext): HtmlRoot {
  const { language } = context;
  const tree = typesetTree(treeFor(body, context.audience), language.typography);
  return toHast(tree, {
    handlers: handlersFor(context),
    clobberPrefix: '',
    footnoteLabel: say(language, 'footnotes'),
    footnoteBackLabel: say(language, 'footnoteBack'),
  }) as HtmlRoot;
}

function handlersFor(context: RenderContext): Record<string, Handler> {
  const component: Handler = (state, node: ComponentNode) => renderComponent(state, node, context);
  return {
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    heading: (state, node) => heading(state, node, context.language),
    image: (_state, node) => image(node, context),
    link: (state, node) => link(state, node, context),
    table,
    yaml: () => undefined,
  };
}

function renderComponent(state: State, node: ComponentNode, context: RenderContext): ElementContent[] {
  const component = vocabulary.get(node.name ?? '');
  if (!component || !isSeenBy(node, context.audience)) return [];
  return component.render(node, context, {
    all: () => state.all(node) as ElementContent[],
    of: (child: Nodes) => [state.one(child, node) ?? []].flat() as ElementContent[],
  });
}

function heading(state: State, node: Nodes & { depth: number }, language: Language): Element {
  const id = idOf(node);
  const anchor = element(
    'a',
    { className: ['heading-link'], href: `#${id}`, ariaLabel: say(language, 'linkToSection') },
    '#',
  );
  return element(`h${node.depth}`, { id }, state.all(node) as ElementContent[], ' ', anchor);
}

function image(node: { url: string; alt?: string | null }, context: RenderContext): Element {
  const { src, width, height } = context.image(node.url);
  return element('img', {
    src,
    alt: context.typeset(node.alt ?? ''),
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  });
}

function link(state: State, node: Nodes & { url: string }, context: RenderContext): Element {
  const { href } = context.link(node.url);
  const external = /^https?:$/.test(schemeOf(node.url));
  return element('a', { href, ...(external ? { rel: ['external'] } : {}) }, state.all(node) as ElementContent[]);
}

/** A table that a narrow screen can show as rows of pairs: each cell carries the heading of its column. */
function table(state: State, node: Nodes & { children: TableRow[]; align?: (string | null)[] | null }): Element {
  const [head, ...rows] = node.children;
  const titles = (head?.children ?? []).map((cell) => toPlainText(cell, 'customers'));
  const align = (column: number) => (node.align?.[column] ? { className: [`align-${node.align[column]}`] } : {});
  const cells = (row: TableRow, tagName: 'th' | 'td') =>
    row.children.map((cell, column) =>
      element(
        tagName,
        { ...align(column), ...(tagName === 'th' ? { scope: 'col' } : { dataTitle: titles[column] ?? '' }) },
        state.all(cell) as ElementContent[],
      ),
    );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...(head ? cells(head, 'th') : []))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row, 'td')))),
  );
}
