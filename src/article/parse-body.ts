import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem/problem.ts';

/**
 * Parses a whole source file, front matter included, so that every place is the file's own.
 *
 * @returns the tree, or the one syntax error at which the parser stopped
 */
export function parseBody(file: string, source: string): { tree: Root } | { problem: Problem } {
  try {
    return { tree: mdxToMdast(source) as Root };
  } catch (error) {
    return { problem: syntaxProblem(file, error) };
  }
}

/** Sätteri gives the place of a syntax error in its message alone: `5:4: Expected ... (5:4) (mdx-jsx:...)`. */
function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, text = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  return {
    file,
    ...(line && column ? { line: Number(line), column: Number(column) } : {}),
    severity: 'error',
    id: 'KB003',
    name: 'syntax',
    what: `This cannot be read: ${plain(text)}.`,
    remedy: remedyFor(text),
  };
}

function plain(text: string): string {
  return text
    .replace(/\s*\((?:note|mdx-jsx|mdx-expression|\d+:\d+)[^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}

function remedyFor(text: string): string {
  if (/closing tag/.test(text))
    return 'Every component that is opened must be closed, at the same depth and in the same list item.';
  if (/brace|expression/.test(text)) return 'Remove the curly brackets: articles hold no code.';
  return 'Write "<" only to begin a component; in prose say "less than".';
}
