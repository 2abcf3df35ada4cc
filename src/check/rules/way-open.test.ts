import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { wayOpen } from './way-open.ts';

const ask = (answer: string) => `<Ask id="now" question="And now?">\n\n${answer}\n\n</Ask>`;

test.each([
  ['steps without an end', steps('Turn it on.'), '11:1'],
  ['an answer that stops', ask('<Answer id="no" label="No">\n\nThen it is broken.\n\n</Answer>'), '12:1'],
  ['steps in an answer', ask(`<Answer id="no" label="No">\n\n${steps('Wait.')}\n\n</Answer>`), '15:1'],
])('%s lead nowhere', async (_, body, place) => {
  expect(await findIn(wayOpen, body)).toMatchObject([{ at: `articles/en/printers/offline.mdx:${place}` }]);
});

test.each([
  ['something to see', steps('Turn it on.|<Expect>It prints.</Expect>')],
  ['a person', `${steps('Turn it on.')}\n\n<Contact />`],
  ['a person behind an answer', `${ask('<Answer id="no" label="No">\n\nSorry.\n\n</Answer>')}\n\n<Contact />`],
  ['a fix', ask('<Answer id="yes" label="Yes" fixed />')],
  ['a link', ask('<Answer id="no" label="No">\n\n[Talk to us](https://example.com).\n\n</Answer>')],
  ['no way at all', 'We are open from nine to five.'],
])('%s is an end', async (_, body) => {
  expect(await findIn(wayOpen, body)).toEqual([]);
});
