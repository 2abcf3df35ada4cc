import type { Nodes, Root } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { checkComponent } from './check-component.ts';
import { isComponent } from './component-node.ts';
import { checkLinkSafety } from './link-safety.ts';
import { placeOf } from './place-of.ts';
import { walk } from './walk.ts';

/** The Markdown that an article may hold. What is not in the list is an error, new syntax included. */
const allowed = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Everything in a body that is outside the vocabulary. Its references must be in line (`inlineReferences`). */
export function checkBody(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    if (isComponent(node)) problems.push(...checkComponent(file, node, ancestors));
    else if (!allowed.has(node.type)) problems.push(codeInArticle(file, node));
    else problems.push(...checkMarkdown(file, node));
  });
  return problems;
}

function checkMarkdown(file: string, node: Nodes): Problem[] {
  if (node.type === 'link' || node.type === 'image') {
    const unsafe = checkLinkSafety(file, node);
    if (unsafe) return [unsafe];
  }
  if (node.type === 'image' && !node.alt?.trim()) return [imageWithoutAlt(file, node)];
  if (node.type === 'heading' && node.depth === 1) return [titleInBody(file, node)];
  return [];
}

function codeInArticle(file: string, node: Nodes): Problem {
  const what: Record<string, string> = {
    mdxjsEsm: 'An article cannot `import` or `export`: it is text, never code.',
    mdxFlowExpression: 'An article cannot hold `{…}`: it is text, never code.',
    mdxTextExpression: 'An article cannot hold `{…}`: it is text, never code.',
  };
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB020',
    name: 'code-in-article',
    what: what[node.type] ?? 'An article cannot hold this.',
    remedy:
      'Remove it; components need no import. In prose, begin the line with another word, and write \\{ for a bracket.',
  };
}

function imageWithoutAlt(file: string, node: Nodes): Problem {
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB033',
    name: 'image-without-alternative',
    what: 'This picture has no alternative text: who cannot see it is told nothing.',
    remedy: 'Say what it shows, for example  ![The reset button, left of the power socket](./reset.svg)',
  };
}

function titleInBody(file: string, node: Nodes): Problem {
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB027',
    name: 'heading-too-high',
    what: 'The only heading of the first level is the title, which stands in the front matter.',
    remedy: 'Begin this heading with ## instead of #.',
  };
}
