import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function bench(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('who names nothing to measure is told what there is', () => {
  const { status, stdout, stderr } = bench();
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Name what to measure. There is:\n  build  ');
});

test('who mistypes what to measure is told the nearest name', () => {
  const { status, stderr } = bench('biuld', '--json');
  expect(status).toBe(2);
  expect(stderr).toContain('There is nothing to measure called "biuld". Did you mean build?');
});

test.each(['9', '-5', '1e3', 'many', '180001'])('%s articles cannot be written', (articles) => {
  const { status, stderr } = bench('build', `--articles=${articles}`);
  expect(status).toBe(2);
  expect(stderr).toContain(`--articles ${articles} `);
});

test('a folder that holds something is not used to keep things in', () => {
  const { status, stderr } = bench('build', '--keep', 'src');
  expect(status).toBe(2);
  expect(stderr).toContain('src is not empty. Name a new folder with --keep.');
});
