import { expect, test } from 'vitest';
import { findRowPlaces } from './find-row-places.ts';

const text = [
  'id,text,opened', // line 1, record 1
  '1,"two', // line 2
  'lines, ""quoted""",bad', // line 3
  '', // line 4: record 3, blank
  '2,short', // line 5: record 4, broken
  '3,x,bad', // line 6: record 5
].join('\r\n');

test.each([[text.length], [1], [7]])(
  'rows are found past quoted line breaks and blank lines, in pieces of %i',
  async (size) => {
    const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
    const found = await findRowPlaces(pieces, ',', { broken: new Set([4]), sound: new Set([0, 1]), fieldIndex: 2 });
    expect(found.sound.get(0)).toEqual({ line: 2, fieldLine: 3, fieldColumn: 20, lines: 2 });
    expect(found.broken.get(4)).toMatchObject({ line: 5, lines: 1 });
    expect(found.sound.get(1)).toEqual({ line: 6, fieldLine: 6, fieldColumn: 5, lines: 1 });
  },
);

test('a quote that is never closed swallows the rest, and its row says how many lines', async () => {
  const open = 'id,text\n1,"open\n2,b\n3,c\n';
  const found = await findRowPlaces([open], ',', { broken: new Set([2]), sound: new Set(), fieldIndex: 0 });
  expect(found.broken.get(2)).toMatchObject({ line: 2, fieldColumn: 1, lines: 4 });
});
