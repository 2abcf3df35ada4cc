import type { Heading, List, Root, RootContent } from 'mdast';
import { blockComponent } from './component-element.ts';
import { plainTextOf } from './plain-text-of.ts';
import { type SectionKind, sectionKind } from './section-kind.ts';

export interface Lifted {
  readonly symptoms: string[];
  readonly needs: string[];
  readonly products: string[];
  /** Headings that the page now says by itself, or that went with their list into the front matter. */
  readonly headings: Heading[];
}

/** Longer ones are told, not listed. */
const mostCharacters = 120;
const mostItems = 12;

/**
 * Makes of sections what their names say, in place: a cause becomes `Cause`; a plain list of what one needs, or of the
 * products concerned, goes to the front matter; short symptoms are copied there and stay where they are.
 */
export function liftSections(tree: Root): Lifted {
  const lifted: Lifted = { symptoms: [], needs: [], products: [], headings: [] };
  for (let at = 0; at < tree.children.length; at++) {
    const heading = tree.children[at];
    const kind = heading?.type === 'heading' ? sectionKind(plainTextOf(heading)) : undefined;
    if (heading?.type !== 'heading' || !kind) continue;
    const end = endOfSection(tree.children, at);
    const inside = tree.children.slice(at + 1, end);
    const replacement = lift(kind, inside, lifted);
    if (!replacement) continue;
    lifted.headings.push(heading);
    tree.children.splice(at, end - at, ...replacement);
    at += replacement.length - 1;
  }
  return lifted;
}

/** What stands in the place of a section, its heading included; `undefined` where it stays. */
function lift(kind: SectionKind, inside: RootContent[], lifted: Lifted): RootContent[] | undefined {
  if (kind === 'symptoms') lifted.symptoms.push(...shortTexts(inside));
  if (kind === 'cause' && inside.length > 0 && !inside.some(({ type }) => type === 'heading')) {
    return [blockComponent('Cause', inside) as RootContent];
  }
  if (kind !== 'needs' && kind !== 'products') return undefined;
  const items = inside.length === 1 && inside[0]?.type === 'list' ? plainItems(inside[0]) : undefined;
  if (!items) return undefined;
  lifted[kind].push(...items);
  return [];
}

function endOfSection(nodes: readonly RootContent[], at: number): number {
  const { depth } = nodes[at] as Heading;
  const next = nodes.findIndex((node, index) => index > at && node.type === 'heading' && node.depth <= depth);
  return next < 0 ? nodes.length : next;
}

/** The items of a list that holds plain words alone, where they are few and short. */
function plainItems(list: List): string[] | undefined {
  const texts = list.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0) return '';
    const plain = only.children.every(
      (part) =>
        part.type === 'text' ||
        ((part.type === 'strong' || part.type === 'emphasis') && part.children.every(({ type }) => type === 'text')),
    );
    return plain ? plainTextOf(only) : '';
  });
  const good = texts.length <= mostItems && texts.every((text) => text !== '' && text.length <= mostCharacters);
  return good ? texts : undefined;
}

/** What a section says in short before anything else: its first paragraph, or the items of its first list. */
function shortTexts([first, second]: readonly RootContent[]): string[] {
  if (!first) return [];
  if (first.type === 'list' && !first.ordered) return plainItems(first) ?? [];
  if (first.type !== 'paragraph') return [];
  const text = plainTextOf(first);
  if (text.endsWith(':') && second?.type === 'list' && !second.ordered) return plainItems(second) ?? [];
  return text.length <= mostCharacters && !text.endsWith(':') && text !== '' ? [text] : [];
}
