import path from 'node:path';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { attributeOf, childrenOf, fileOf, isComponent } from './component-node.ts';
import { placeOf } from './place-of.ts';

/** A snippet's body by its id, for one language. Its nodes know its file. */
export type Snippets = ReadonlyMap<string, Root>;

/**
 * A body in which each `<Snippet id="…" />` is the text that it names. Snippets may hold snippets; a path in one begins at
 * its own file.
 *
 * @returns a copy, or the body itself where it names none; a problem for each snippet that is not there or holds itself;
 *   the ids used
 */
export function insertSnippets(
  file: string,
  language: string,
  tree: Root,
  snippets: Snippets,
): { tree: Root; problems: Problem[]; used: string[] } {
  if (!namesSnippet(tree)) return { tree, problems: [], used: [] };
  const problems: Problem[] = [];
  const used = new Set<string>();
  const expand = (node: Nodes, inside: readonly string[]): Nodes[] => {
    if (!isComponent(node, 'Snippet')) {
      const copy = { ...node, ...movedUrl(node, file) };
      if ('children' in node)
        Object.assign(copy, { children: childrenOf(node).flatMap((child) => expand(child, inside)) });
      return [copy as Nodes];
    }
    const id = attributeOf(node, 'id') ?? '';
    const snippet = snippets.get(id);
    if (!snippet || inside.includes(id)) {
      if (id !== '') problems.push({ file, ...placeOf(node), ...(snippet ? circular(id) : missing(language, id)) });
      return [];
    }
    used.add(id);
    return structuredClone(snippet.children as Nodes[]).flatMap((child) => expand(child, [...inside, id]));
  };
  return {
    tree: { ...tree, children: tree.children.flatMap((node) => expand(node, [])) as RootContent[] },
    problems,
    used: [...used],
  };
}

function namesSnippet(node: Nodes): boolean {
  return isComponent(node, 'Snippet') || childrenOf(node).some(namesSnippet);
}

/** The relative address of a link or picture of a snippet, as it is written in the article. */
function movedUrl(node: Nodes, file: string): { url?: string } {
  const from = fileOf(node);
  if (from === undefined || (node.type !== 'link' && node.type !== 'image')) return {};
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(node.url)) return {};
  const target = path.join(path.dirname(from), node.url);
  return { url: path.relative(path.dirname(file), target).split(path.sep).join('/') };
}

function missing(language: string, id: string) {
  return {
    severity: 'error' as const,
    id: 'KB035',
    name: 'snippet-missing',
    what: `There is no snippet "${id}" in the language "${language}".`,
    remedy: `Add the file snippets/${language}/${id}.mdx to the content folder, or correct the id.`,
  };
}

function circular(id: string) {
  return {
    severity: 'error' as const,
    id: 'KB035',
    name: 'snippet-missing',
    what: `The snippet "${id}" holds itself, so it would never end.`,
    remedy: 'Take it out of itself.',
  };
}
