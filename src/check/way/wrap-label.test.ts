import { expect, test } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

test.each([
  ['Short', ['Short']],
  ['Turn the printer off and on again', ['Turn the printer off and on', 'again']],
  ['a'.repeat(40), [`${'a'.repeat(29)}…`]],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    ['one two three four five six', 'seven eight nine ten eleven', 'twelve thirteen fourteen …'],
  ],
])('%s', (label, lines) => expect(wrapLabel(label)).toEqual(lines));
