import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { stepWithoutOutcome } from './step-without-outcome.ts';

const seen = '|<Expect>The light is on.</Expect>';
const ask = '<Ask id="now" question="And now?">\n\n<Answer id="yes" label="It works" fixed />\n\n</Ask>';

test('a restart is followed by what one should see', async () => {
  expect(await findIn(stepWithoutOutcome, steps('Restart the router.', `Look.${seen}`))).toMatchObject([
    { at: 'articles/en/printers/offline.mdx:11:4', marked: 'Restart' },
  ]);
  expect(await findIn(stepWithoutOutcome, steps(`Restart the router.${seen}`, `Look.${seen}`))).toEqual([]);
});

test('the last step ends in what one should see, or in a question', async () => {
  expect(await findIn(stepWithoutOutcome, steps('Turn it on.'))).toHaveLength(1);
  expect(await findIn(stepWithoutOutcome, steps(`Turn it on.${seen}`))).toEqual([]);
  expect(await findIn(stepWithoutOutcome, `${steps('Turn it on.')}\n\n${ask}`)).toEqual([]);
});

test('other steps may do without', async () => {
  expect(await findIn(stepWithoutOutcome, steps('Open the settings.', `Turn it on.${seen}`))).toEqual([]);
});
