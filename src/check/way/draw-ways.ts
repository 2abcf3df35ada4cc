import type { Article, ArticleSummary } from '../../article/article.ts';
import { formatArticleCode } from '../../article/article-code.ts';
import { articleByCode, type Library } from '../../article/library.ts';
import type { Site } from '../../site/site.ts';
import { drawSvg } from './draw-svg.ts';
import { type Box, layoutGraph } from './layout-graph.ts';
import { type WayNode, wayGraph } from './way-graph.ts';
import { wrapLabel } from './wrap-label.ts';

/** Every way through an article, as a drawing: steps, questions, answers, and what each comes to. */
export function drawArticle(article: Article, library: Library, site: Site): string {
  const { nodes, edges } = wayGraph(article.tree);
  const boxes = nodes.map(
    (node): Box => ({ id: node.id, kind: node.kind, lines: wrapLabel(labelOf(node, article, library, site)) }),
  );
  // Two ways between the same places are drawn as one, whole where either is.
  const byEnds = Map.groupBy(edges, ({ from, to }) => JSON.stringify([from, to]));
  const arrows = [...byEnds.values()].flatMap(([edge, ...more]) =>
    edge ? [{ from: edge.from, to: edge.to, dashed: [edge, ...more].every(({ otherwise }) => otherwise) }] : [],
  );
  return drawSvg(`${article.frontMatter.title}: every way through it`, layoutGraph(boxes, arrows));
}

function labelOf({ kind, label }: WayNode, article: Article, library: Library, site: Site): string {
  if (kind === 'start') return article.frontMatter.title;
  if (kind === 'article') {
    const target = articleByCode(library, label, article.language, site.settings);
    return `${formatArticleCode(label)} ${target?.frontMatter.title ?? ''}`;
  }
  return { fixed: 'Fixed', person: 'A person', open: 'Neither a fix nor a person' }[kind as string] ?? label;
}

/** The articles of a language that lead to one another by an answer or an `IfNot`, as a drawing. */
export function drawLibrary(library: Library, site: Site): string {
  const language = site.languages[0]?.tag ?? '';
  const articles = library.articles.filter((article) => article.language === language);
  const arrows = articles.flatMap((article) =>
    [...new Set(codesOf(article))].map((code) => ({
      from: article.frontMatter.code as string,
      to: code,
      dashed: false,
    })),
  );
  const known = new Set<string>(articles.map(({ frontMatter }) => frontMatter.code));
  const drawn = arrows.filter(({ to }) => known.has(to));
  const shown = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const boxes = articles
    .filter(({ frontMatter }) => shown.has(frontMatter.code))
    .map(
      ({ frontMatter: { code, title } }): Box => ({
        id: code,
        kind: 'step',
        lines: [formatArticleCode(code), ...wrapLabel(title)],
      }),
    );
  return drawSvg(`${site.settings.name}: which article leads to which`, layoutGraph(boxes, drawn));
}

function codesOf({ references }: ArticleSummary): string[] {
  return references
    .filter(({ kind, agentsOnly }) => kind === 'code' && !agentsOnly)
    .map(({ target }) => target.replace(/\s/g, ''));
}
