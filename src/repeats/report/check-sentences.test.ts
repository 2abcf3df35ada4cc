import { expect, test } from 'vitest';
import { doubtSentences, otherwiseSentences } from './check-sentences.ts';
import type { Diagnostics } from './repeats-report.ts';
import { hiddenArticle, sampleArticle } from './sample-report.ts';

const withChecks = (more: Partial<Diagnostics>) => {
  const article = sampleArticle();
  return { ...article, diagnostics: { ...article.diagnostics, ...more } };
};

test('a flag says how it fares when the log is asked in other ways', () => {
  expect(doubtSentences(sampleArticle())).toEqual([]);
  expect(otherwiseSentences(sampleArticle())).toEqual([
    'Counted otherwise: first contacts alone, 2.0 times as often (1.3 to 3.0); contacts that were followed to the end, ' +
      '2.1 times as often (1.4 to 3.0); coming back about anything, 1.6 times as often (1.20 to 2.00); ' +
      'about other topics, 1.1 times as often (0.8 to 1.5); ' +
      'about other topics well before it, which should make no difference, 1.0 times as often (0.8 to 1.3).',
    'Within 1 day: 1.8 times.',
    'By its own contacts alone, widened for having been picked: 1.3 to 3.2 times.',
  ]);
});

test('a control that fails, topics that differ and articles that cannot be told apart are said', () => {
  const topics = [{ topic: 'wifi', contacts: 40, repeats: 20, ratio: 3.14 }];
  const article = withChecks({
    ...{
      otherTopicBefore: { ratio: 1.5, low: 1.3, high: 1.7 },
      inseparableFrom: ['48230'],
      topicsDiffer: { p: 0.002, topics },
    },
    ...{ firstContacts: null, wholeWindow: null, anyContact: null, otherTopic: null, byDays: [], adjustedLow: null },
  });
  expect(doubtSentences(article)).toEqual([
    'Always given together with 48 23 0: they cannot be told apart, and each is said to do an equal part.',
    'Well before they were given it, its customers had contacts about other topics 1.5 times as often (1.3 to 1.7): a part of its repeats may be a matter of who they are.',
    'Not alike on all of its topics; highest: wifi 3.1 times (20 of 40).',
  ]);
});

test('nothing is said of an article that is not flagged, nor of few customers', () => {
  for (const article of [sampleArticle({ verdict: 'ok' }), hiddenArticle()]) {
    expect([...doubtSentences(article), ...otherwiseSentences(article)]).toEqual([]);
  }
});
