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
  expect(stderr).toContain('Name what to measure. There is:\n  build    ');
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

test('flags: one small log, analysis and simple rules side by side', () => {
  const { status, stdout } = bench('flags', '--seeds', '1', '--scenarios', 'small');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^small: 1 simulated log, seeds from 1\n/);
  for (const rule of ['this analysis', 'top 20 by repeats', 'the truth itself']) expect(stdout).toContain(`\n${rule} `);
}, 30_000);

test('a scenario that there is not is named, with the nearest', () => {
  const { status, stderr } = bench('flags', '--scenarios', 'smal');
  expect(status).toBe(2);
  expect(stderr).toContain('there is no scenario smal. Did you mean small?');
});

test('repeats: a log analysed and its file scanned, with little memory the same numbers', () => {
  const { status, stdout, stderr } = bench('repeats', '--contacts', '10000', '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { sizes } = JSON.parse(stdout);
  expect(sizes.map(({ variant, sameNumbers }: Record<string, unknown>) => [variant, sameNumbers])).toEqual([
    ['usual', true],
    ['memory', true],
    ['placeholder', true],
  ]);
}, 60_000);

test.each(['5', 'many', '1e6'])('%s contacts cannot be simulated', (contacts) => {
  const { status, stderr } = bench('repeats', '--contacts', contacts);
  expect(status).toBe(2);
  expect(stderr).toContain(`--contacts ${contacts} cannot be used`);
});
