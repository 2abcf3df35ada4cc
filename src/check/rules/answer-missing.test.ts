import { expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { answerMissing } from './answer-missing.ts';

const ask = (...answers: string[]) => `<Ask id="now" question="And now?">\n\n${answers.join('\n\n')}\n\n</Ask>`;
const yes = '<Answer id="yes" label="Yes" fixed />';
const no = '<Answer id="no" label="No" person />';

test('a question has two answers or more', async () => {
  expect(await findIn(answerMissing, ask(yes))).toMatchObject([
    { at: 'articles/en/printers/offline.mdx:10:1', what: 'The question "And now?" has one answer only.' },
  ]);
  expect(await findIn(answerMissing, ask(yes, no))).toEqual([]);
});
