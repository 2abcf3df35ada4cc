import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { assignIds } from '../../article/assign-ids.ts';
import { idOf } from '../../article/component-node.ts';
import { slugify } from '../../site/slugify.ts';
import type { Lose } from '../report/loss.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { cleanHast } from './clean-hast.ts';
import { readableText, textOf } from './hast-text.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { type Lifted, liftSections } from './lift-sections.ts';
import { mainPart } from './main-part.ts';
import { makeSteps } from './make-steps.ts';
import { markdownToHast } from './markdown-to-hast.ts';
import { parseHtml } from './parse-html.ts';
import { plainTextOf } from './plain-text-of.ts';
import { readableTextOf } from './readable-text.ts';
import { firstSentence, shorten } from './shorten.ts';
import { tidyCallouts } from './tidy-callouts.ts';
import { tidyCells } from './tidy-cells.ts';
import { tidyHeadings } from './tidy-headings.ts';
import { missingWords, wordsOf } from './words-of.ts';

export interface Converted {
  readonly title: string;
  readonly summary: string;
  readonly alsoKnownAs: readonly string[];
  readonly lifted: Lifted;
  /** The body; its links and pictures are still those of the source. */
  readonly tree: Root;
  /** The id that a heading has from now on, by what followed `#` until now. */
  readonly anchors: ReadonlyMap<string, string>;
}

const longestTitle = 80;
const longestSummary = 160;

/**
 * Makes an article in our vocabulary of one from elsewhere.
 *
 * @returns `undefined` where it holds no text
 */
export function convertArticle(article: SourceArticle, lose: Lose): Converted | undefined {
  const html = article.format === 'html' ? mainPart(parseHtml(article.body), lose) : markdownToHast(article.body, lose);
  const clean = cleanHast(html, lose);
  const tree = hastToMdast(clean);
  const { meta } = article;
  const heading = tidyHeadings(tree, meta.title);
  tidyCells(tree, lose);
  tidyCallouts(tree);
  dropEmpty(tree);
  const lifted = liftSections(tree);
  makeSteps(tree);
  const wholeTitle = oneLine(meta.title ?? heading ?? firstText(tree) ?? '');
  if (wholeTitle === '' || (tree.children.length === 0 && !meta.summary)) return undefined;
  const title = shorten(wholeTitle, longestTitle);
  const names = [...(meta.title !== undefined && heading !== undefined ? [heading] : []), ...(meta.alsoKnownAs ?? [])];
  const summary = summaryOf(tree, meta.summary, title);
  if (title !== wholeTitle) tree.children.unshift(strongParagraph(wholeTitle));
  const anchors = anchorsOf(tree, lifted.headings);
  const converted = { title, summary, alsoKnownAs: [...new Set(names)], lifted, tree, anchors };
  tellMissing(readableText(clean), converted, lose);
  return converted;
}

/** The source's own summary, else the first sentence; what of it is too long to stand there opens the text. */
function summaryOf(tree: Root, written: string | undefined, title: string): string {
  if (written === undefined) return firstSentence(firstText(tree) ?? title, longestSummary);
  const said = oneLine(plainMarkdownText(written));
  const summary = firstSentence(said, longestSummary);
  const inBody = missingWords(wordsOf(said), wordsOf(plainTextOf(tree))).length === 0;
  if (summary !== said && !inBody) tree.children.unshift(paragraphFrom(written));
  return summary || title;
}

function paragraphFrom(markdown: string): RootContent {
  const [first] = hastToMdast(
    cleanHast(
      markdownToHast(markdown, () => {}),
      () => {},
    ),
  ).children;
  return first ?? { type: 'paragraph', children: [{ type: 'text', value: markdown }] };
}

function plainMarkdownText(markdown: string): string {
  return textOf(markdownToHast(markdown, () => {}));
}

function strongParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: text }] }] };
}

function firstText(tree: Root): string | undefined {
  const texts = tree.children.filter(({ type }) => type !== 'heading').map((node) => plainTextOf(node));
  return (
    texts.find((text) => wordsOf(text).length > 1) ??
    texts.find((text) => text !== '') ??
    tree.children.map((node) => plainTextOf(node)).find((text) => text !== '')
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Emphasis, paragraphs and boxes without anything in them. In place. */
function dropEmpty(tree: Root): void {
  const holders = new Set([
    'paragraph',
    'emphasis',
    'strong',
    'delete',
    'blockquote',
    'mdxJsxFlowElement',
    'list',
    'listItem',
  ]);
  for (let changed = true; changed; ) {
    changed = false;
    visit(tree, (node, at, parent) => {
      if (!parent || at === undefined || !holders.has(node.type) || !('children' in node) || node.children.length > 0)
        return;
      if (node.type === 'listItem') return;
      parent.children.splice(at, 1);
      changed = true;
      return at;
    });
  }
}

/** Headings under the ids of the source: those it gives, and those that publishing systems make of the words. */
function anchorsOf(tree: Root, gone: readonly Heading[]): Map<string, string> {
  const anchors = new Map<string, string>();
  const copy = structuredClone(tree);
  assignIds(copy);
  const set = (old: string, id: string) => {
    if (old !== '' && !anchors.has(old)) anchors.set(old, id);
  };
  visit(copy, 'heading', (node) => {
    for (const old of oldIds(node)) set(old, idOf(node));
  });
  // Who followed a link to one of these finds what it was about at the top, or close to it.
  for (const heading of gone) for (const old of oldIds(heading)) set(old, '');
  return anchors;
}

function oldIds(heading: Heading): string[] {
  const text = plainTextOf(heading);
  const github = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  return [...((heading.data as { sourceIds?: string[] } | undefined)?.sourceIds ?? []), github, slugify(text)];
}

/** What the article said before and says nowhere now: there should be none. */
function tellMissing(before: string, { title, summary, alsoKnownAs, lifted, tree }: Converted, lose: Lose): void {
  const now = [
    title,
    summary,
    ...alsoKnownAs,
    ...lifted.needs,
    ...lifted.products,
    ...lifted.headings.map(readableTextOf),
    readableTextOf(tree),
  ];
  // A box says "Note" by itself.
  const boxes =
    /^(?:note|notes|tip|warning|caution|important|attention|remarque|astuce|avertissement|info|conseil|nota)$/;
  const missing = missingWords(wordsOf(before), wordsOf(now.join(' '))).filter((word) => !boxes.test(word));
  if (missing.length > 0)
    lose(
      'text',
      `Words may be missing: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ` and ${missing.length - 8} more` : ''}.`,
      missing[0],
    );
}
