import type { Problem } from '../problem/problem.ts';
import { explainIssues } from '../yaml/explain-issues.ts';
import { type ParsedYaml, parseYaml, type YamlSyntaxError } from '../yaml/parse-yaml.ts';
import { hasCodeShape } from './article-code.ts';
import { dammCheckDigit } from './damm.ts';
import { type FrontMatter, frontMatterHelp, frontMatterSchema } from './front-matter.ts';

export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter | undefined;
  readonly yaml: ParsedYaml;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML between the `---` lines of an article.
 *
 * @param file as the writer knows it
 * @param source the YAML alone, which begins on line 2 of the file
 */
export function parseFrontMatter(file: string, source: string): ParsedFrontMatter {
  const yaml = parseYaml(source, 2);
  const [mistake] = yaml.errors;
  if (mistake) return { frontMatter: undefined, yaml, problems: [frontMatterMistake(file, mistake)] };
  const checked = frontMatterSchema.safeParse(yaml.value ?? {});
  if (checked.success) return { frontMatter: checked.data, yaml, problems: [] };
  const ids = { unknown: 'KB006', missing: 'KB007', invalid: 'KB008' };
  const problems = explainIssues(file, yaml, checked.error.issues, frontMatterHelp, ids);
  return { frontMatter: undefined, yaml, problems: problems.map((problem) => sharpen(problem, yaml)) };
}

export function frontMatterMistake(file: string, { line, column, message, remedy }: YamlSyntaxError): Problem {
  return {
    file,
    line,
    column,
    severity: 'error',
    id: 'KB005',
    name: 'front-matter-syntax',
    what: `The front matter cannot be read: ${message}.`,
    remedy,
  };
}

/** Two mistakes are so common that they have words of their own. */
function sharpen(problem: Problem, yaml: ParsedYaml): Problem {
  const written = (yaml.value ?? {}) as Record<string, unknown>;
  if (problem.name === 'field-missing' && problem.what.startsWith('The field `needs`')) {
    return {
      ...problem,
      id: 'KB012',
      name: 'needs-missing',
      what: 'This article does not say what the customer needs before starting.',
      remedy: "Add a list, for example  needs: [the router's label, a paper clip]  or  needs: nothing",
    };
  }
  if (problem.what.startsWith('`code`') && typeof written.code === 'string' && hasCodeShape(written.code)) {
    const digits = written.code.slice(0, -1);
    return {
      ...problem,
      id: 'KB009',
      name: 'code-check-digit',
      what: `The check digit of the code ${written.code} is wrong: somebody who types it would be told that it does not exist.`,
      remedy: `If the other digits are right, the code is ${digits}${dammCheckDigit(digits)}.`,
    };
  }
  return problem;
}
