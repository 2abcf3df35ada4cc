import type { List, Root, RootContent } from 'mdast';
import { isAction } from './action-words.ts';
import { blockComponent } from './component-element.ts';
import { plainTextOf } from './plain-text-of.ts';
import { sectionKind } from './section-kind.ts';

/**
 * Makes `Steps` of the numbered lists that tell what to do, in place. Those under a heading such as "Issue" show how a
 * fault is found, not how it is mended, and stay lists. Steps are counted through the whole article: where its text names
 * steps by number, only lists whose numbers stay what they are become steps.
 */
export function makeSteps(tree: Root): void {
  const namesSteps = /(?:^|[^\p{L}])(?:steps?|étapes?)[\s\u00a0]+\d/iu.test(plainTextOf(tree));
  let count = 0;
  let blocked: number | undefined;
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'heading') blocked = depthBlocked(node, blocked);
    if (node.type !== 'list' || blocked !== undefined || !tellsWhatToDo(node)) continue;
    if (namesSteps && (node.start ?? 1) !== count + 1) continue;
    count += node.children.length;
    tree.children[at] = blockComponent('Steps', [node]) as RootContent;
  }
}

/** The depth of the heading whose section holds no way to mend, while inside it. */
function depthBlocked(heading: RootContent & { type: 'heading' }, blocked: number | undefined): number | undefined {
  if (blocked !== undefined && heading.depth > blocked) return blocked;
  const kind = sectionKind(plainTextOf(heading));
  return kind === 'symptoms' || kind === 'products' ? heading.depth : undefined;
}

function tellsWhatToDo(list: List): boolean {
  if (!list.ordered || list.children.length < 2) return false;
  const texts = list.children.map((item) => plainTextOf(item));
  if (texts.some((text) => text === '') || list.children.some(({ children }) => children[0]?.type !== 'paragraph'))
    return false;
  return texts.filter(isAction).length > texts.length / 2;
}
