import { formatArticleCode } from '../../article/article-code.ts';
import { type NodePlace, placeOf } from '../../article/place-of.ts';
import { type Finding, libraryRule } from '../rule.ts';
import { findCircles } from '../way/find-circles.ts';
import { type WayGraph, wayGraph } from '../way/way-graph.ts';

interface WaysOut {
  /** The codes of the articles that it leads to, each once. */
  readonly codes: readonly string[];
  /** Where it leads round in itself, with the steps on the way. */
  readonly circles: readonly { readonly place: NodePlace; readonly labels: readonly string[] }[];
}

export const wayCircle = libraryRule<WaysOut>({
  id: 'KB105',
  name: 'way-circle',
  severity: 'warning',
  reason:
    'Somebody for whom it does not work either is led round by one IfNot after another and never comes to an end. A way back that one chooses by an answer is no circle: other answers lead out of it.',
  remedy:
    'Let one IfNot say what to do when it fails again: <IfNot>Try once more; then [talk to us](/en/contact/).</IfNot>',
  collect: ({ article }) => waysOut(wayGraph(article.tree)),
  inLibrary: (collected, { site }) => {
    const inside = collected.flatMap(({ article, fact }): Finding[] =>
      fact.circles.map(({ place, labels }) => ({
        file: article.file,
        ...place,
        what: `The way comes back to where it was: ${labels.join(' → ')} → ${labels[0]}.`,
      })),
    );
    const between = site.languages.flatMap(({ tag }): Finding[] => {
      const own = collected.filter(({ article }) => article.language === tag);
      const byCode = new Map(own.map((entry) => [entry.article.frontMatter.code as string, entry]));
      return findCircles(new Map(own.map(({ article, fact }) => [article.frontMatter.code, fact.codes]))).map(
        (codes) => ({
          file: byCode.get(codes[0] ?? '')?.article.file ?? '',
          what: `The way comes back to this article: ${[...codes, codes[0] ?? ''].map(formatArticleCode).join(' → ')}.`,
        }),
      );
    });
    return [...inside, ...between];
  },
});

function waysOut({ nodes, edges }: WayGraph): WaysOut {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const onward = new Map<string, string[]>();
  for (const { from, to, chosen } of edges) if (!chosen) onward.set(from, [...(onward.get(from) ?? []), to]);
  const circles = findCircles(onward).map((ids) => ({
    place: placeOf(byId.get(ids[0] ?? '')?.node ?? { type: 'root', children: [] }),
    labels: ids,
  }));
  const led = edges.filter(({ otherwise }) => otherwise).map(({ to }) => byId.get(to));
  return { codes: led.flatMap((node) => (node?.kind === 'article' ? [node.label] : [])), circles };
}
