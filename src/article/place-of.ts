import type { Nodes } from 'mdast';

/** Where a node begins in its file, for a problem. */
export function placeOf(node: Nodes): { line?: number; column?: number } {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : {};
}
