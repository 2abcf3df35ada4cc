import type { Problem } from '../problem/problem.ts';
import { explainIssues } from '../yaml/explain-issues.ts';
import { type ParsedYaml, parseYaml, type YamlSyntaxError } from '../yaml/parse-yaml.ts';
import { hasCodeShape } from './article-code.ts';
import { dammCheckDigit } from './damm.ts';
import { type FrontMatter, frontMatterHelp, frontMatterSchema } from './front-matter.ts';

export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter | undefined;
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
  if (mistake) return { frontMatter: undefined, problems: [frontMatterMistake(file, mistake)] };
  const checked = frontMatterSchema.safeParse(yaml.value ?? {});
  const unsaid = needsUnsaid(file, yaml);
  if (checked.success) return { frontMatter: checked.data, problems: unsaid };
  const ids = { unknown: 'KB006', missing: 'KB007', invalid: 'KB008' };
  const problems = explainIssues(file, yaml, checked.error.issues, frontMatterHelp, ids);
  return {
    frontMatter: undefined,
    problems: [...unsaid, ...problems.map((problem) => sharpenCode(problem, yaml))],
  };
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

/** An article that leaves `needs` out is read all the same: how grave that is, the settings decide. */
function needsUnsaid(file: string, yaml: ParsedYaml): Problem[] {
  const written = yaml.value ?? {};
  if (typeof written !== 'object' || Array.isArray(written) || 'needs' in written) return [];
  return [
    {
      file,
      ...yaml.placeOf(['needs']),
      severity: 'error',
      id: 'KB012',
      name: 'needs-missing',
      what: 'This article does not say what the customer needs before starting.',
      remedy: "Add a list, for example  needs: [the router's label, a paper clip]  or  needs: nothing",
    },
  ];
}

/** A wrong check digit is so common a mistake that it has words of its own. */
function sharpenCode(problem: Problem, yaml: ParsedYaml): Problem {
  const { code } = (yaml.value ?? {}) as { code?: unknown };
  if (!problem.what.startsWith('`code`') || typeof code !== 'string' || !hasCodeShape(code)) return problem;
  const digits = code.slice(0, -1);
  return {
    ...problem,
    id: 'KB009',
    name: 'code-check-digit',
    what: `The check digit of the code ${code} is wrong: somebody who types it would be told that it does not exist.`,
    remedy: `If the other digits are right, the code is ${digits}${dammCheckDigit(digits)}.`,
  };
}
