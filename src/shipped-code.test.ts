import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Where customers' pages come from; the desk is for agents. */
const ofCustomers = ['src/components', 'src/layouts', 'src/pages'];

/** Every script that a page of customers loads, and the service worker. */
function entries(): string[] {
  const pages = ofCustomers.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => path.posix.join(folder, name)),
  );
  const loaded = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<script src="([^"]+)"/g)].map(([, source = '']) =>
      path.posix.join(path.posix.dirname(page), source),
    ),
  );
  return [...new Set([...loaded, 'src/offline/service-worker.ts'])];
}

/** The modules that a file brings along when it runs: types vanish. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
  const fixed = [...source.matchAll(/^(?:import|export)\b(?! type)[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm)];
  const later = [...source.matchAll(/\bimport\('([^']+)'\)/g)];
  return [...fixed, ...later].map(([, from, bare]) => (from ?? bare ?? '').replace(/\?.*$/, ''));
}

test('customers’ pages load the project’s own code, and of packages the search code alone', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const waiting = entries();
  expect(waiting.length).toBeGreaterThan(1);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    expect(existsSync(file), file).toBe(true);
    seen.add(file);
    for (const module of importsOf(file)) {
      if (module.startsWith('.')) waiting.push(path.posix.join(path.posix.dirname(file), module));
      else packages.add(module);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  expect([...packages]).toEqual([]);
});
