import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was loaded is loaded once', async () => {
  let loads = 0;
  const value = remembered(async () => ++loads);
  expect([await value.get(), await value.get()]).toEqual([1, 1]);
});

test('a failure is tried again, and so is what was forgotten', async () => {
  const value = remembered(async (attempt) => {
    if (attempt === 0) throw new Error('no network');
    return attempt;
  });
  await expect(value.get()).rejects.toThrow('no network');
  expect(await value.get()).toBe(1);
  value.forget();
  expect(await value.get()).toBe(2);
});
