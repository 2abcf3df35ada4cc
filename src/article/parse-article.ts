import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { type ParsedYaml, parseYaml, type YamlPath } from '../yaml/parse-yaml.ts';
import type { ArticlePlace, ParsedArticle } from './article.ts';
import type { Audience } from './audience.ts';
import { checkBody } from './check-body.ts';
import { isComponent } from './component-node.ts';
import { inlineReferences } from './inline-references.ts';
import { parseBody } from './parse-body.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { treeFor } from './tree-for.ts';

export interface ParseResult {
  /** Present where the file could be read well enough to be an article; there may be problems all the same. */
  readonly article?: ParsedArticle;
  readonly problems: readonly Problem[];
}

/**
 * Reads the source of an article: front matter, body, vocabulary. Pure: the same source gives the same result.
 *
 * @param source the file's text, without a byte-order mark, lines ended by `\n`
 */
export function parseArticle(place: ArticlePlace, source: string): ParseResult {
  const { file } = place;
  if (source.trim() === '') return { problems: [emptyFile(file)] };
  const yamlSource = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(source)?.[1];
  if (!source.startsWith('---') || yamlSource === undefined)
    return { problems: [noFrontMatter(file), ...bodyProblems(file, source)] };

  const { frontMatter, problems } = parseFrontMatter(file, yamlSource);
  const body = parseBody(file, source);
  if ('problem' in body) return { problems: [...problems, body.problem] };
  inlineReferences(body.tree);
  const wrong = checkBody(file, body.tree);
  if (wrong.length === 0) wrong.push(...emptyBody(file, body.tree, frontMatter?.audience ?? 'agents'));
  const found = [...problems, ...wrong];
  if (!frontMatter) return { problems: found };
  const digest = createHash('sha256').update(source).digest('hex');
  const placeOfField = (path: YamlPath) => parsedAgain(yamlSource).placeOf(path);
  return {
    article: { ...place, frontMatter, tree: body.tree, placeOfField, digest },
    problems: found,
  };
}

let lastAgain: { readonly source: string; readonly yaml: ParsedYaml } | undefined;

/**
 * Parsed again when it is asked for, which is seldom: kept for every article, the parsed form would fill the memory. The
 * last one is, since who asks for one field asks for the next.
 */
function parsedAgain(source: string): ParsedYaml {
  if (lastAgain?.source !== source) lastAgain = { source, yaml: parseYaml(source, 2) };
  return lastAgain.yaml;
}

function bodyProblems(file: string, source: string): Problem[] {
  const body = parseBody(file, source);
  if ('problem' in body) return [body.problem];
  inlineReferences(body.tree);
  return checkBody(file, body.tree);
}

function emptyFile(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    id: 'KB002',
    name: 'file-empty',
    what: 'This file is empty, so nobody would find an answer here.',
    remedy: 'Write the article, or delete the file.',
  };
}

function noFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    id: 'KB004',
    name: 'front-matter-missing',
    what: 'This article does not begin with its front matter between two lines of ---.',
    remedy: 'Begin the file with  ---  then code, title, summary, needs, owner and reviewed, then  ---',
  };
}

function emptyBody(file: string, tree: Root, audience: Audience): Problem[] {
  if (hasText(tree)) return isSeen(tree, audience) ? [] : [forAgentsAlone(file)];
  return [
    {
      file,
      line: 1,
      column: 1,
      severity: 'error',
      id: 'KB042',
      name: 'body-empty',
      what: 'This article has front matter and no text.',
      remedy: 'Write what to do, or mark it  draft: true  and write a first sentence.',
    },
  ];
}

function hasText(tree: Root): boolean {
  return tree.children.some(({ type }) => type !== 'yaml' && type !== 'definition');
}

/** Most articles begin with something that everybody sees; only of the others a copy for the audience must tell. */
function isSeen(tree: Root, audience: Audience): boolean {
  const plain = tree.children.some((node) => node.type === 'paragraph' || isComponent(node, 'Steps'));
  return plain || hasText(treeFor(tree, audience));
}

function forAgentsAlone(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    id: 'KB042',
    name: 'body-empty',
    what: 'Customers would see an empty page: all of the text is for agents.',
    remedy: 'Write what customers can do, or mark the article  audience: agents',
  };
}
