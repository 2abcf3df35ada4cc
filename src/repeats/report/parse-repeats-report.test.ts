import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatJson } from './format-json.ts';
import { parseRepeatsReport } from './parse-repeats-report.ts';
import { hiddenArticle, sampleArticle, sampleReport } from './sample-report.ts';

/** With everything in it that a report may hold. */
const full = sampleReport([
  sampleArticle({
    needed: 40,
    comeBackAbout: [{ word: 'firmware', customers: 24, before: null, z: 4.2 }],
    oftenNext: [{ code: '48230', title: 'Reset the printer', share: 0.4, contacts: 30, customers: 28 }],
    stoppedAt: [{ step: 'step-3', share: 0.6, contacts: 24, customers: 22 }],
  }),
  hiddenArticle(),
]);
const text = formatJson(full);

test('what is written can be read again', () => {
  expect(parseRepeatsReport(text)).toEqual({ report: full });
  expect(parseRepeatsReport(`\ufeff${text}`).report).toEqual(full);
  expect(parseRepeatsReport(text, new Set(['48217'])).report).toEqual(full);
});

test('what a later version adds is let through', () => {
  const later = { ...full, articles: full.articles.map((article) => ({ ...article, edits: [] })), more: 1 };
  expect(parseRepeatsReport(JSON.stringify(later)).report).toEqual(later);
});

describe('what cannot be used is refused in a sentence', () => {
  test.each([
    ['cut short', text.slice(0, 100), 'This is not JSON, or is cut short.'],
    ['something else', '{"articles": []}', 'This is no report of repeats: it has no schemaVersion.'],
    ['of another version', '{"schemaVersion": 2}', 'This report has schemaVersion 2, and only 1 is understood.'],
    [
      'with a verdict that there is not',
      text.replace('"flag"', '"bad"'),
      'This report cannot be used: articles.0.verdict is not what it should be.',
    ],
    [
      'with text for a number',
      text.replace('"contacts": 64', '"contacts": "64"'),
      'This report cannot be used: articles.0.contacts is not what it should be.',
    ],
  ])('%s', (_, wrong, said) => {
    expect(parseRepeatsReport(wrong).fault).toBe(
      `${said} Make it again:  npm run -s repeats -- --log FILE --out reports`,
    );
  });

  test('of other articles', () => {
    expect(parseRepeatsReport(text, new Set(['99999'])).fault).toBe(
      'This report is about other articles: none of its 2 codes is in the content folder. ' +
        'Name the content folder that it was made with, or make it again.',
    );
  });
});

test('docs/repeats.md describes every field', () => {
  const documented = new Set(
    [...readFileSync('docs/repeats.md', 'utf8').matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) =>
      words.split(/[^\w]+/),
    ),
  );
  const fields = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(fields);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inside]) => [name, ...fields(inside)]);
  };
  const topicsDiffer = { p: 0.1, topics: [{ topic: 'tv', contacts: 20, repeats: 5, ratio: 1 }] };
  const log = {
    ...full.log,
    anyContactShare: 0.2,
    shareByDays: [{ days: 1, share: 0.1 }],
    shuffled: { logs: 1, withFlag: 0 },
  };
  const everything = [full, log, { topicsDiffer }, { dateOrder: 'dmy' }];
  expect([...new Set(fields(everything))].filter((name) => !documented.has(name))).toEqual([]);
});
