import path from 'node:path';
import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../site/settings.ts';
import { rules } from './rules.ts';

/** Ids from here on are those of rules. */
const firstRule = 'KB100';

/** The severities that the settings give to rules that there are not. */
export function unknownRules(contentDir: string, { check }: Pick<Settings, 'check'>): Problem[] {
  const known = rules.map(({ id }) => id);
  return Object.keys(check)
    .filter((id) => id >= firstRule && !known.includes(id))
    .map((id) => ({
      file: path.join(contentDir, 'site.yaml'),
      severity: 'error',
      id: 'SET013',
      name: 'rule-unknown',
      what: `There is no rule ${id}, so its severity changes nothing.`,
      remedy: `Did you mean ${nearestName(id, known) ?? known[0]}? docs/rules.md lists them all.`,
    }));
}
