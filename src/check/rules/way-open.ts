import type { Link } from 'mdast';
import type { ArticleSummary } from '../../article/article.ts';
import { type NodePlace, placeOf } from '../../article/place-of.ts';
import { type Collected, type Finding, type LibraryContext, libraryRule } from '../rule.ts';
import { type WayNode, wayGraph } from '../way/way-graph.ts';
import { type Led, whereCodeLeads, whereLinkLeads } from '../way/where-links-lead.ts';

interface Ends {
  /** Whether the article asks or has anything done; one that only tells is judged where a way leads to it. */
  readonly hasWay: boolean;
  /** Whether somewhere in it there is a fix, a person, or a way on. */
  readonly helps: boolean;
  readonly open: readonly NodePlace[];
  readonly inLinks: readonly { readonly place: NodePlace; readonly links: readonly Link[] }[];
  /** The codes of answers and of `IfNot`s. */
  readonly codes: readonly string[];
}

export const wayOpen = libraryRule<Ends>({
  id: 'KB104',
  name: 'way-open',
  severity: 'warning',
  reason: 'Somebody who has done all that an article asks and is not helped must be told what comes next.',
  remedy: 'End it in what one should see (<Expect>), in an <Ask>, in another article, or with <Contact />.',
  collect: ({ article }) => endsOf(wayGraph(article.tree).nodes),
  inLibrary: (collected, context) => {
    const byFile = new Map(collected.map(({ article, fact }) => [article.file, fact]));
    const isDeadEnd = ({ file }: ArticleSummary) => {
      const ends = byFile.get(file);
      return ends !== undefined && !ends.hasWay && !ends.helps;
    };
    return collected
      .filter(({ article, fact }) => fact.hasWay && !article.frontMatter.replacedBy)
      .flatMap((entry) => openWays(entry, context, isDeadEnd));
  },
});

function openWays(
  { article, fact }: Collected<Ends>,
  context: LibraryContext,
  isDeadEnd: (target: ArticleSummary) => boolean,
): Finding[] {
  const { file } = article;
  const open = fact.open.map((place) => ({ file, ...place, what: 'This way ends with neither a fix nor a person.' }));
  const helps = (led: Led) => led === 'person' || (led !== 'neither' && !isDeadEnd(led.article));
  const inLinks = fact.inLinks.flatMap(({ place, links }) => {
    const led = links.map((link) => whereLinkLeads(link, article, context));
    if (led.some(helps)) return [];
    const last = led.findLast((each) => typeof each === 'object');
    return [{ file, ...place, what: last ? leadsTo(last.article) : linkAlone(links.at(-1)?.url ?? '') }];
  });
  const byCode = fact.codes.flatMap((code) => {
    const led = whereCodeLeads(code, article, context);
    return typeof led === 'object' && isDeadEnd(led.article) ? [{ file, what: leadsTo(led.article) }] : [];
  });
  return [...open, ...inLinks, ...byCode];
}

function endsOf(nodes: readonly WayNode[]): Ends {
  const places = (kind: WayNode['kind']) => nodes.filter((each) => each.kind === kind);
  return {
    hasWay: places('step').length + places('question').length > 0,
    helps: nodes.some(({ kind }) => kind === 'fixed' || kind === 'person' || kind === 'article' || kind === 'link'),
    open: places('open').flatMap(({ node }) => (node ? [placeOf(node)] : [])),
    inLinks: places('link').flatMap(({ node, links = [] }) => (node ? [{ place: placeOf(node), links }] : [])),
    codes: places('article').map(({ label }) => label),
  };
}

function leadsTo({ file, frontMatter }: ArticleSummary): string {
  return `This way leads to ${file}, "${frontMatter.title}", and that article ends with neither a fix nor a person.`;
}

function linkAlone(url: string): string {
  return `This way ends with a link to ${url}: neither a fix, nor a person, nor another article.`;
}
