import type { Nodes } from 'mdast';
import { isComponent } from './component-node.ts';
import type { FrontMatter } from './front-matter.ts';

/** Who reads what is made: agents see everything, customers what is for all. */
export type Audience = 'customers' | 'agents';

/** The components that only agents may see. The one list on which the customers' site depends. */
export const agentsOnly: ReadonlySet<string> = new Set(['Say', 'AgentNote']);

/** Whether an audience may know of an article at all; drafts are for writers alone, and never get here. */
export function isArticleFor(frontMatter: Pick<FrontMatter, 'audience'>, audience: Audience): boolean {
  return audience === 'agents' || frontMatter.audience === 'customers';
}

/** Whether an audience sees a node at all. Rendering, search and every other output ask here. */
export function isSeenBy(node: Nodes, audience: Audience): boolean {
  return audience === 'agents' || !isComponent(node) || !agentsOnly.has(node.name ?? '');
}
