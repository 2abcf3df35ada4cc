import type { Nodes } from 'mdast';
import type { Article } from './article.ts';
import type { Audience } from './audience.ts';
import { attributeOf, childrenOf, idOf, isComponent, numberOf } from './component-node.ts';
import { ownWords, toPlainText } from './plain-text.ts';
import { treeFor } from './tree-for.ts';

/** A part of an article that a search result can lead to. */
export interface Section {
  /** What stands after `#`; '' for the beginning. */
  readonly id: string;
  readonly kind: 'intro' | 'step' | 'heading' | 'question';
  /** The number of a step, else 0. */
  readonly number: number;
  /** The heading, or the question with its answer. */
  readonly title: string;
  readonly text: string;
}

interface Draft extends Omit<Section, 'text'> {
  readonly parts: string[];
}

/** The parts of an article as an audience sees them, each with its words, in the order of the text. */
export function sectionsOf(article: Article, audience: Audience): Section[] {
  const intro: Draft = { id: '', kind: 'intro', number: 0, title: '', parts: [] };
  const drafts = [intro];

  const open = (draft: Omit<Draft, 'parts'>): Draft => {
    const opened = { ...draft, parts: [] };
    drafts.push(opened);
    return opened;
  };

  /** Reads a node into the section `current`; gives back the section in which what follows belongs. */
  const read = (node: Nodes, current: Draft, question: string): Draft => {
    if (node.type === 'yaml' || node.type === 'definition') return current;
    if (node.type === 'heading') {
      const title = toPlainText(node, audience);
      return open({ id: idOf(node), kind: 'heading', number: 0, title });
    }
    if (isComponent(node, 'Steps')) {
      for (const item of childrenOf(node).flatMap(childrenOf)) {
        readAll(item, open({ id: idOf(item), kind: 'step', number: numberOf(item), title: question }), question);
      }
      return current;
    }
    if (isComponent(node, 'Ask')) {
      const asked = attributeOf(node, 'question') ?? '';
      readAll(node, open({ id: idOf(node), kind: 'question', number: 0, title: asked }), asked);
      return current;
    }
    if (isComponent(node, 'Answer')) {
      const label = attributeOf(node, 'label') ?? '';
      current.parts.push(label);
      readAll(node, current, `${question} ${label}`.trim());
      return current;
    }
    if (holdsBlocks(node)) {
      current.parts.push(ownWords(node));
      readAll(node, current, question);
      return current;
    }
    current.parts.push(...linesOf(node, audience));
    return current;
  };

  const readAll = (node: Nodes, current: Draft, question: string): void => {
    let at = current;
    for (const child of childrenOf(node)) at = read(child, at, question);
  };

  readAll(treeFor(article.tree, audience), intro, '');
  return drafts
    .map(({ parts, ...section }) => ({ ...section, text: oneAfterAnother(parts) }))
    .filter(({ text, title }) => text !== '' || title !== '');
}

/** Whether sections may begin inside a node: a component on lines of its own, a quotation. */
function holdsBlocks(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'blockquote';
}

/** A list or a table as the lines that a reader sees, anything else as one. */
function linesOf(node: Nodes, audience: Audience): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'table' || node.type === 'tableRow') {
    return childrenOf(node).flatMap((child) => linesOf(child, audience));
  }
  return [toPlainText(node, audience)];
}

/** Texts that stood apart, in one line: where one ends without a sign, a dot keeps it from running into the next. */
function oneAfterAnother(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .reduce((line, text) => (line === '' ? text : `${line}${/[\p{L}\p{N}]$/u.test(line) ? ' ·' : ''} ${text}`), '');
}
