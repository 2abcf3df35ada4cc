import type { Element, ElementContent, RootContent } from 'hast';
import type { Piece } from './piece.ts';

/** What of an element is shown. Ids belong to the page of the whole article, and are left there. */
const shown: Readonly<Record<string, string>> = {
  href: 'href',
  src: 'src',
  alt: 'alt',
  width: 'width',
  height: 'height',
  className: 'class',
  rel: 'rel',
  translate: 'translate',
  start: 'start',
  title: 'title',
};

/** Rendered elements as pieces; what only a page of text has use for (links to its own headings and notes) is left out. */
export function piecesOf(nodes: readonly (RootContent | ElementContent)[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return node.value === '\n' ? [] : [node.value];
    if (node.type !== 'element' || isOfPage(node)) return [];
    return [[node.tagName, attributesOf(node), ...piecesOf(node.children)]];
  });
}

function isOfPage({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return classes.includes('heading-link') || tagName === 'sup' || properties.dataFootnotes !== undefined;
}

function attributesOf({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const attribute = shown[name];
      if (attribute === undefined || value === undefined || value === null || value === false) return [];
      return [[attribute, Array.isArray(value) ? value.join(' ') : String(value)]];
    }),
  );
}
