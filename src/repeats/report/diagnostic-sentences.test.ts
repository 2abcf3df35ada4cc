import { expect, test } from 'vitest';
import { diagnosticSentences } from './diagnostic-sentences.ts';
import { hiddenArticle, sampleArticle } from './sample-report.ts';

test('what to know before acting on a flag', () => {
  const article = sampleArticle();
  const diagnostics = {
    ...{ ...article.diagnostics, linkedWith: ['48230', '36931'], comparableShare: 0.614 },
    dominatedBy: ['agent' as const],
  };
  expect(diagnosticSentences({ ...article, diagnostics })).toEqual([
    'Compared with all other contacts, whatever they are about: 1.5 times.',
    'Only something the log does not hold, and that makes both the article and a repeat 3.4 times as likely, would explain it away.',
    'Often linked together with 48 23 0 and 36 93 1; that is taken into account.',
    'More than half of its repeats are those of one agent.',
    'Only 61 % of its contacts have enough others to be compared with.',
  ]);
});

test('about few customers nothing is said', () => {
  expect(diagnosticSentences(hiddenArticle())).toEqual([]);
});
