import type { Problem } from '../../problem/problem.ts';

/**
 * A problem as a workflow command of GitHub Actions, which shows it at its line of a pull request:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * @param root the path of the working folder in the repository, '' or ended by a slash: GitHub counts from its top
 */
export function formatGithub(problem: Problem, root = ''): string {
  const { file, line, column, length, severity, id, name, what, remedy } = problem;
  const properties = {
    file: `${root}${file}`.replaceAll('\\', '/'),
    line,
    col: column,
    endColumn: column !== undefined && length !== undefined ? column + length : undefined,
    title: `${id} ${name}`,
  };
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeData(`${value}`).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  );
  return `::${severity} ${written.join(',')}::${escapeData(`${what}\n${remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
