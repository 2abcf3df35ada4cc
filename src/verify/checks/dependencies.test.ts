import { expect, test } from 'vitest';
import { unexplained } from './dependencies.ts';

const contributing = '| package | why | reaches a visitor |\n|---|---|---|\n| `remark-*`, `zod` | checks | no |\n';
const explained = { dependencies: { zod: '4.6.7' }, devDependencies: { 'remark-gfm': '4.0.1' } };
const packages = { 'node_modules/zod': { license: 'MIT' }, 'node_modules/remark-gfm': { license: 'GPL-3.0 OR ISC' } };

test('a dependency has a reason and a licence', () => {
  expect(unexplained(explained, { packages }, contributing)).toEqual({ tried: 2, lost: [] });
});

test('one without a reason, one under a licence that nobody looked at, and one that runs when installed are found', () => {
  const manifest = { dependencies: { zod: '4.6.7', yaml: '2.9.1' }, allowScripts: { esbuild: false } };
  const more = {
    'node_modules/zod': { license: 'SEE LICENSE IN x' },
    'node_modules/yaml': { license: 'ISC' },
    'node_modules/vite/node_modules/esbuild': { license: 'MIT', hasInstallScript: true },
    'node_modules/sharp': { license: 'Apache-2.0', hasInstallScript: true },
  };
  expect(unexplained(manifest, { packages: more }, contributing).lost).toEqual([
    { where: 'zod', what: 'has a licence that is not known: SEE LICENSE IN x' },
    { where: 'yaml', what: 'has no reason in CONTRIBUTING.md' },
    { where: 'sharp', what: 'has an install script that allowScripts in package.json does not name' },
  ]);
});
