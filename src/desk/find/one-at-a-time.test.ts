import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('who asks while it runs is answered by one run for all of them, which sees the newest', async () => {
  const runs: string[] = [];
  let typed = 'p';
  let release: () => void = () => undefined;
  const search = oneAtATime(async () => {
    runs.push(typed);
    const seen = typed;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return seen;
  });
  const first = search();
  typed = 'pr';
  const second = search();
  typed = 'pri';
  const third = search();
  release();
  expect(await first).toBe('p');
  await expect.poll(() => runs.length).toBe(2);
  release();
  expect(await Promise.all([second, third])).toEqual(['pri', 'pri']);
  expect(runs).toEqual(['p', 'pri']);
});

test('a run that failed does not keep the next from running', async () => {
  let fails = true;
  const search = oneAtATime(async () => {
    if (fails) throw new Error('offline');
    return 'found';
  });
  const [first, second] = [search(), search()];
  fails = false;
  await expect(first).rejects.toThrow('offline');
  await expect(second).resolves.toBe('found');
});
