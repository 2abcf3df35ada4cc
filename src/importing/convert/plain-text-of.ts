import type { Nodes } from 'mdast';
import { toPlainText } from '../../article/plain-text.ts';

/** The words of a part of an article, as one line. */
export function plainTextOf(node: Nodes): string {
  return toPlainText(node, 'agents');
}
