import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../site/settings.ts';

/** The problems with which an article can be published all the same. The others would lose it, or break its page. */
const adjustable: ReadonlySet<string> = new Set(['KB012', 'KB027', 'KB033', 'KB038']);

/** Ids from here on are advice: an article that does not follow it is published all the same. */
const firstAdvice = 'KB100';

/**
 * Gives problems the severity that the settings ask for; what is `off` is left out. A severity asked for a problem that
 * cannot be lived with is a problem itself.
 */
export function adjustSeverities(
  contentDir: string,
  problems: readonly Problem[],
  { check }: Pick<Settings, 'check'>,
): Problem[] {
  const refused = Object.keys(check).filter((id) => check[id] !== 'error' && !adjustable.has(id) && id < firstAdvice);
  return [
    ...refused.map((id) => notAdjustable(contentDir, id)),
    ...problems.flatMap((problem): Problem[] => {
      const severity = adjustable.has(problem.id) ? (check[problem.id] ?? problem.severity) : problem.severity;
      return severity === 'off' ? [] : [{ ...problem, severity }];
    }),
  ];
}

function notAdjustable(contentDir: string, id: string): Problem {
  return {
    file: path.join(contentDir, 'site.yaml'),
    severity: 'error',
    id: 'SET012',
    name: 'severity-fixed',
    what: `${id} cannot be less than an error: an article that has it could not be published.`,
    remedy: `Remove it from \`check\`. These can be set: ${[...adjustable].join(', ')}, and every id from ${firstAdvice} on.`,
  };
}
