import type { Problem } from '../problem/problem.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Settings } from './settings.ts';

/** An endpoint elsewhere works only where its origin stands under `connect`: the policy of every page follows that list. */
export function checkEndpoints({ file, value, yaml }: YamlFile<Settings>): Problem[] {
  const allowed = [value.address, ...value.connect].map((address) => new URL(address).origin);
  return Object.entries(value.endpoints)
    .filter(([, endpoint]) => endpoint !== undefined && !endpoint.startsWith('/'))
    .filter(([, endpoint]) => !allowed.includes(new URL(endpoint ?? '').origin))
    .map(([name, endpoint]) => ({
      file,
      ...yaml.placeOf(['endpoints', name]),
      severity: 'error',
      id: 'SET030',
      name: 'endpoint-not-connected',
      what: `\`endpoints.${name}\` is on another origin, to which pages may not talk.`,
      remedy: `Allow it with  connect: [${new URL(endpoint ?? '').origin}]  or use a path on this site.`,
    }));
}
