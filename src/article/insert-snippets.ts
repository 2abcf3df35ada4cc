import type { Nodes, Root, RootContent } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { attributeOf, childrenOf, isComponent } from './component-node.ts';
import { placeOf } from './place-of.ts';

/** A snippet's body by its id, for one language. */
export type Snippets = ReadonlyMap<string, Root>;

/**
 * A copy of a body in which each `<Snippet id="…" />` is the text that it names.
 *
 * @returns the copy, a problem for each snippet that is not there, and the ids used
 */
export function insertSnippets(
  file: string,
  language: string,
  tree: Root,
  snippets: Snippets,
): { tree: Root; problems: Problem[]; used: string[] } {
  const problems: Problem[] = [];
  const used: string[] = [];
  const expand = (node: Nodes): Nodes[] => {
    if (!isComponent(node, 'Snippet')) {
      const children = childrenOf(node);
      return [children.length > 0 ? ({ ...node, children: children.flatMap(expand) } as Nodes) : { ...node }];
    }
    const id = attributeOf(node, 'id') ?? '';
    const snippet = snippets.get(id);
    if (snippet) used.push(id);
    else problems.push(missingSnippet(file, node, language, id));
    return structuredClone((snippet?.children ?? []) as RootContent[]);
  };
  return { tree: { ...tree, children: tree.children.flatMap(expand) as RootContent[] }, problems, used };
}

function missingSnippet(file: string, node: Nodes, language: string, id: string): Problem {
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB035',
    name: 'snippet-missing',
    what: `There is no snippet "${id}" in the language "${language}".`,
    remedy: `Add the file snippets/${language}/${id}.mdx to the content folder, or correct the id.`,
  };
}
