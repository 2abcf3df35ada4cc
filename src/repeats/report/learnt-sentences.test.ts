import { expect, test } from 'vitest';
import { learntSentences } from './learnt-sentences.ts';
import { sampleArticle } from './sample-report.ts';

test('a writer reads what people come back about, what they needed next and where they had stopped', () => {
  const article = sampleArticle({
    comeBackAbout: [
      { word: 'firmware', customers: 24, before: null, z: 5.1 },
      { word: 'print queue', customers: 13, before: 11, z: 3.4 },
    ],
    oftenNext: [{ code: '48230', title: 'Reset the printer', share: 0.375, contacts: 30, customers: 28 }],
    stoppedAt: [
      { step: 'step-3', share: 0.6, contacts: 24, customers: 22 },
      { step: 'light-red-step-2', share: 0.3, contacts: 12, customers: 12 },
    ],
  });
  expect(learntSentences(article)).toEqual([
    'They come back about: firmware (24 customers), print queue (13 customers).',
    'Often given to those who came back: 48 23 0 Reset the printer (30 of 80).',
    'Most who came back had stopped at step 3 (24 of 40 where the log says so).',
  ]);
});

test('less than half is not most; a step on a way names it', () => {
  const stoppedAt = [{ step: 'light-red-step-2', share: 0.4, contacts: 14, customers: 13 }];
  expect(learntSentences(sampleArticle({ stoppedAt }))).toEqual([
    'Most often, those who came back had stopped at step 2 of light-red (14 of 35 where the log says so).',
  ]);
});

test('where nothing was learnt nothing is said', () => expect(learntSentences(sampleArticle())).toEqual([]));
