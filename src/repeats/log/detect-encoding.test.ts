import { expect, test } from 'vitest';
import { detectEncoding, type Encoding } from './detect-encoding.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each<[string, Uint8Array, Encoding]>([
  ['ASCII', Buffer.from('topic'), 'utf-8'],
  ['accents in UTF-8', Buffer.from('réseau, œuvre, 東京, 🙂'), 'utf-8'],
  ['accents from a spreadsheet', latin('r\u00e9seau; l\u0092imprimante'), 'windows-1252'],
  ['one damaged row among sound ones', Buffer.concat([Buffer.from('é'.repeat(9)), latin('\u00e9\n')]), 'utf-8'],
  ['UTF-16', Buffer.from('\ufeffé', 'utf16le'), 'utf-16le'],
  ['UTF-16, high byte first', Buffer.from('\ufeffé', 'utf16le').swap16(), 'utf-16be'],
  ['nothing', Buffer.from(''), 'utf-8'],
])('%s', async (_, bytes, encoding) => {
  expect(await detectEncoding([bytes])).toBe(encoding);
});

test('a letter cut in two by the reading is one letter', async () => {
  const bytes = Buffer.from('東é🙂'.repeat(5));
  for (const size of [1, 2, 3, 5]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    expect(await detectEncoding(pieces)).toBe('utf-8');
  }
});
