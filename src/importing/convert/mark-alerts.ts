import type { Blockquote, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type CalloutKind, calloutOf } from './callout-words.ts';

/** Marks quotations that begin with `[!NOTE]` and the like, so that they are callouts once the tree is HTML. In place. */
export function markAlerts(tree: Root): void {
  visit(tree, 'blockquote', (node) => {
    const text = firstText(node);
    const [marker, name = ''] = /^\[!([A-Za-z]+)\][ \t]*\n?/.exec(text?.value ?? '') ?? [];
    if (!text || marker === undefined) return;
    const kind = calloutOf(name);
    // A mark that is not known keeps its word: it may say something.
    text.value = kind === undefined ? `${name}: ${text.value.slice(marker.length)}` : text.value.slice(marker.length);
    dropIfEmpty(node, text);
    mark(node, kind ?? 'note');
  });
}

function firstText(node: Blockquote): Text | undefined {
  const [paragraph] = node.children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text : undefined;
}

function dropIfEmpty(node: Blockquote, text: Text): void {
  const [paragraph] = node.children;
  if (paragraph?.type !== 'paragraph' || text.value !== '') return;
  paragraph.children.shift();
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  if (paragraph.children.length === 0) node.children.shift();
}

function mark(node: Blockquote, kind: CalloutKind): void {
  node.data = { ...node.data, hName: 'aside', hProperties: { className: [kind] } };
}
