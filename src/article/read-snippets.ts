import path from 'node:path';
import type { Root } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { checkBody } from './check-body.ts';
import { annotate } from './component-node.ts';
import { inlineReferences } from './inline-references.ts';
import type { Snippets } from './insert-snippets.ts';
import { parseBody } from './parse-body.ts';
import { readFolder } from './read-folder.ts';
import { readSource } from './read-source.ts';
import { walk } from './walk.ts';

/** Reads `snippets/<lang>/<id>.mdx`, by language and id. What is wrong with them is added to `problems`. */
export async function readSnippets(contentDir: string, problems: Problem[]): Promise<Map<string, Snippets>> {
  const byLanguage = new Map<string, Map<string, Root>>();
  for (const relative of await readFolder(path.join(contentDir, 'snippets'))) {
    const [language = '', name = ''] = relative.split('/');
    if (!name.endsWith('.mdx')) continue;
    const tree = await readSnippet(contentDir, path.join('snippets', relative), problems);
    if (!tree) continue;
    const snippets = byLanguage.get(language) ?? new Map<string, Root>();
    byLanguage.set(language, snippets.set(name.slice(0, -'.mdx'.length), tree));
  }
  return byLanguage;
}

async function readSnippet(contentDir: string, relative: string, problems: Problem[]): Promise<Root | undefined> {
  const file = path.join(contentDir, relative);
  const read = await readSource(contentDir, relative);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const body = parseBody(file, read.source);
  if ('problem' in body) {
    problems.push(body.problem);
    return undefined;
  }
  inlineReferences(body.tree);
  problems.push(...checkBody(file, body.tree));
  walk(body.tree, (node) => annotate(node, { file }));
  return body.tree;
}
