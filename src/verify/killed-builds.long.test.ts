import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { interruptBuilds } from './interrupt-builds.ts';
import { randomFrom } from './random-from.ts';
import { test } from './temporary-folder.ts';

const times = 24;

test(`builds killed at ${times} moments leave the old site or the new one, and the next build works`, {
  timeout: 1_800_000,
}, async ({ folder }) => {
  const { all, differing } = await interruptBuilds(folder, times, randomFrom(1));
  expect(all).toHaveLength(times);
  expect(all.filter(({ found }) => found === 'a mixture')).toEqual([]);
  // Otherwise none was ended while it was at work.
  expect(all.filter(({ found }) => found === 'the old site').length).toBeGreaterThan(times / 4);
  expect(differing).toEqual([]);
  expect(readdirSync(folder).filter((name) => /^site\./.test(name))).toEqual([]);
});
