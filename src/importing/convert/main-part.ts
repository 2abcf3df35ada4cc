import type { Element, Nodes, Root } from 'hast';
import type { Lose } from '../report/loss.ts';
import { elementsIn } from './hast-elements.ts';
import { textOf } from './hast-text.ts';

/** The article in a page: what is in its one `main` or `article`, else all of it but the frame around; told of. */
export function mainPart(tree: Root, lose: Lose): Root {
  const [body] = elementsIn(tree, 'body');
  if (!body) return tree;
  for (const name of ['main', 'article']) {
    const found = [...elementsIn(body, name)];
    const [only] = found;
    if (!only || found.length !== 1) continue;
    if (textOf(body).trim() !== textOf(only).trim())
      lose('layout', `Only <${name}> was brought over: what stands around it is the page's frame.`, `<${name}`);
    return asRoot(only);
  }
  dropFrame(body, lose);
  return asRoot(body);
}

function asRoot({ children }: Element): Root {
  return { type: 'root', children };
}

function dropFrame(node: Nodes, lose: Lose): void {
  if (!('children' in node)) return;
  node.children = node.children.filter((child) => {
    const frame = child.type === 'element' && ['nav', 'header', 'footer'].includes(child.tagName);
    if (frame && textOf(child).trim() !== '')
      lose('layout', `<${child.tagName}> was left out: it is the page's frame, not the article.`, `<${child.tagName}`);
    if (!frame) dropFrame(child, lose);
    return !frame;
  }) as never;
}
