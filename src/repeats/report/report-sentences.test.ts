import { expect, test } from 'vitest';
import { logSentence, noticeSentences, optionRows, otherWindowsSentence } from './report-sentences.ts';
import { countInWords, perMonthInWords, rangeInWords, wholeInWords } from './report-words.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();

test('the log in a sentence: the share that came back never stands without its interval', () => {
  expect(logSentence(report)).toBe(
    'Of 900 contacts from 2026-01-01 to 2026-06-30, 15.0 % (13.1 to 17.1 %) were followed by another of the same ' +
      'customer on the same topic within 7 days.',
  );
});

test('other windows stand beside the one that was chosen', () => {
  const shareByDays = [1, 3, 7, 14].map((days) => ({ days, share: days / 100 }));
  expect(otherWindowsSentence({ ...report, log: { ...report.log, shareByDays, anyContactShare: 0.2 } })).toBe(
    'Within 1, 3 and 14 days: 1.0, 3.0 and 14.0 %. By any contact, whatever it is about: 20.0 %.',
  );
  expect(otherWindowsSentence(report)).toBe('');
});

test('a log without topics is not said to have them, and what follows from that is said', () => {
  const topicless = { ...report, options: { ...report.options, topicKey: 'none' as const } };
  expect(logSentence(topicless)).not.toContain('on the same topic');
  expect(noticeSentences(topicless)).toHaveLength(2);
  expect(noticeSentences(report)).toEqual(['2 mentions in the articles column name no article.']);
});

test('what shuffled copies show is said', () => {
  const shuffled = { ...report, log: { ...report.log, shuffled: { logs: 20, withFlag: 1 } } };
  expect(noticeSentences(shuffled)[0]).toBe(
    'Of 20 copies of this log in which articles were shuffled among contacts alike, 1 had a flag; one in ten may.',
  );
});

test('every choice that numbers depend on is listed', () => {
  const values = optionRows(report).map(([, value]) => value);
  for (const value of ['7 days', '30 minutes', '1 to 3', '10 %', '1.15 times', '90 %', 'c0ffee']) {
    expect(values).toContain(value);
  }
});

test('numbers in words', () => {
  expect([8.64, 9, 9.96, 1234.5, -0.04].map(countInWords)).toEqual(['8.6', '9', '10', '1,235', '0']);
  expect([0, 999, 1000, 1_234_567].map(wholeInWords)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([3.21, 0.01, -2.5, 12].map(perMonthInWords)).toEqual(['+3.2', '0', '−2.5', '+12']);
  expect(rangeInWords(1.4, 2.9)).toBe('1.4 to 2.9');
  expect(rangeInWords(0.64, 1.17)).toBe('0.64 to 1.17');
  expect(rangeInWords(4, 23.4)).toBe('4 to 23');
});
