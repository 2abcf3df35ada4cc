import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Check, Lost } from './check.ts';

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly hasInstallScript?: boolean }>>;
}

/** Licences under which anybody may use, change and pass on a package (SPDX). */
const known = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0)$/;

/** The project's own packages: why each is there, under which licence, and what may run when they are installed. */
export const dependencies: Check = {
  id: 'dependencies',
  what: 'direct dependencies with a reason in CONTRIBUTING.md, a known licence and no install script that is not listed',
  run: async () => {
    const project = path.resolve(import.meta.dirname, '../../..');
    const read = (file: string) => readFile(path.join(project, file), 'utf8');
    const manifest = JSON.parse(await read('package.json')) as Manifest;
    const lockfile = JSON.parse(await read('package-lock.json')) as Lockfile;
    return unexplained(manifest, lockfile, await read('CONTRIBUTING.md'));
  },
};

/** @param contributing holds a table whose rows begin with names of packages, `remark-*` for all that begin so */
export function unexplained(manifest: Manifest, lockfile: Lockfile, contributing: string) {
  const { dependencies: used, devDependencies, optionalDependencies, allowScripts = {} } = manifest;
  const direct = Object.keys({ ...used, ...devDependencies, ...optionalDependencies });
  const reasons = namesWithReason(contributing);
  const lost = direct.flatMap((name): Lost[] => {
    const licence = lockfile.packages[`node_modules/${name}`]?.license ?? 'none';
    const wrong = [
      ...(reasons.some((reason) => reason.test(name)) ? [] : ['has no reason in CONTRIBUTING.md']),
      ...(licence.split(' OR ').some((one) => known.test(one)) ? [] : [`has a licence that is not known: ${licence}`]),
    ];
    return wrong.length > 0 ? [{ where: name, what: wrong.join(', ') }] : [];
  });
  const scripts = Object.entries(lockfile.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
    .filter((name) => !(name in allowScripts))
    .map((where): Lost => ({ where, what: 'has an install script that allowScripts in package.json does not name' }));
  return { tried: direct.length, lost: [...lost, ...scripts] };
}

function namesWithReason(contributing: string): RegExp[] {
  const rows = contributing.split('\n').filter((line) => /^\| `[^|]+\| \S/.test(line));
  const names = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  return names.map((name) => new RegExp(`^${name.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`));
}
