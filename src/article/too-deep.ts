import type { Nodes, Root } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { childrenOf } from './component-node.ts';
import { placeOf } from './place-of.ts';

/** Deeper than any article needs, and shallow enough for all that walks the tree by calling itself. */
const mostLevels = 100;

/** The first part of a body that stands too deep in others; looks level by level, so that no depth can harm it. */
export function tooDeep(file: string, tree: Root): Problem | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= mostLevels; depth++) level = level.flatMap(childrenOf);
  const [node] = level;
  if (!node) return undefined;
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB043',
    name: 'nested-too-deep',
    what: `Lists, quotations or components stand here more than ${mostLevels} deep in one another.`,
    remedy: 'Take some of the levels away.',
  };
}
