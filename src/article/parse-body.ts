import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem/problem.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { tooDeep } from './too-deep.ts';

/**
 * Parses a whole source file, front matter included, so that every place is the file's own.
 *
 * @returns the tree, or the one error at which reading it had to stop
 */
export function parseBody(file: string, source: string): { tree: Root } | { problem: Problem } {
  try {
    const tree = mdxToMdast(source) as Root;
    const problem = tooDeep(file, tree);
    return problem ? { problem } : { tree };
  } catch (error) {
    return { problem: syntaxProblem(file, error) };
  }
}

/** Sätteri gives the place of a syntax error in its message alone: `5:4: Expected ... (5:4) (mdx-jsx:...)`. */
function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, text] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (text === undefined) throw error;
  return {
    file,
    line: Number(line),
    column: Number(column),
    severity: 'error',
    id: 'KB003',
    name: 'syntax',
    ...explainSyntaxError(text),
  };
}
