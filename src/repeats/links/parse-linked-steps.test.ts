import { expect, test } from 'vitest';
import { articleLookup } from './article-lookup.ts';
import { parseLinkedSteps } from './parse-linked-steps.ts';

const lookup = articleLookup(undefined, 'https://help.example');

test.each([
  ['48217#3', [{ code: '48217', step: 'step-3' }]],
  ['48 21 7#step-3; 48230', [{ code: '48217', step: 'step-3' }]],
  ['https://help.example/48217/#light-red-step-2', [{ code: '48217', step: 'light-red-step-2' }]],
  [
    '48217#2 48217#5',
    [
      { code: '48217', step: 'step-2' },
      { code: '48217', step: 'step-5' },
    ],
  ],
])('%s names a step', (cell, steps) => expect(parseLinkedSteps(cell, lookup)).toEqual(steps));

test.each(['48217', '48217#', '48217#ann-lee', '48217#0612345678', '48218#3', '#3'])('%s names none', (cell) =>
  expect(parseLinkedSteps(cell, lookup)).toEqual([]),
);
