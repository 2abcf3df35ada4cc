import { expect, test } from 'vitest';
import { comeBackAbout } from './come-back-about.ts';
import type { WordCount } from './learnt-counts.ts';

const of = { back: 2000, first: 2000, otherBack: 40_000, everywhere: 44_000 };
const word = (text: string, back: number, first: number, otherBack: number): WordCount => ({
  ...{ code: '48217', word: text, back, first, otherBack, everywhere: back + first + otherBack, of },
});
const named = (counts: readonly WordCount[]) => comeBackAbout(counts).map((one) => one.word);

test('a word must stand out from both sides', () => {
  const firmware = word('firmware', 30, 5, 40);
  const subject = word('printer', 60, 55, 100);
  const talk = word('insist', 40, 4, 800);
  expect(named([firmware, subject, talk])).toEqual(['firmware']);
});

test('where no other article has texts, what it was given for is the only measure', () => {
  const alone = { ...word('firmware', 30, 5, 0), of: { ...of, otherBack: 0 } };
  expect(named([alone])).toEqual(['firmware']);
});

test('a phrase takes the place of its words, unless one is used much more', () => {
  const [queue, print, jam] = [word('queue', 25, 2, 20), word('print queue', 22, 1, 10), word('print', 60, 4, 30)];
  expect(named([queue, print, jam])).toEqual(['print', 'print queue']);
});

test('how many used it before is not said of few', () => {
  expect(comeBackAbout([word('firmware', 30, 5, 40)])).toEqual([
    { word: 'firmware', customers: 30, before: null, z: expect.any(Number) },
  ]);
  expect(comeBackAbout([word('firmware', 60, 12, 40)])[0]?.before).toBe(12);
});

test('five words at most, what stands out most first', () => {
  const many = [20, 60, 50, 40, 30, 25].map((back, index) => word(`word${'abcdef'[index]}`, back, 1, 10));
  expect(named(many)).toEqual(['wordb', 'wordc', 'wordd', 'worde', 'wordf']);
});
