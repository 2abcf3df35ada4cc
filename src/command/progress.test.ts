import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgress } from './progress.ts';
import { progressBar } from './progress-bar.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY, clearLine: () => true, cursorTo: () => true });
  stream.on('data', (text) => written.push(String(text)));
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

test('work that is over within two seconds shows nothing', () => {
  const { written, stream } = terminal(true);
  const progress = startProgress(stream);
  progress.step('Reading');
  vi.advanceTimersByTime(1999);
  progress.done();
  vi.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});

test('a first step that takes longer shows after two seconds, later ones at once', () => {
  const { written, stream } = terminal(true);
  const progress = startProgress(stream);
  progress.step('Reading');
  vi.advanceTimersByTime(2000);
  expect(written.join()).toContain('Reading');
  progress.step('Counting');
  expect(written.join()).toContain('Counting');
});

test('where nobody looks on, nothing is shown', () => {
  const { written, stream } = terminal(false);
  startProgress(stream).step('Reading');
  vi.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});

test('a bar says how much is done', () => {
  expect(progressBar('Reading the log ...', 0.5)).toBe('[##########..........]  50 %  Reading the log ...');
  expect(progressBar('x', 1)).toBe('[####################] 100 %  x');
});
