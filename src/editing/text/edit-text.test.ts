import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../site/decode-text.ts';
import { editText } from './edit-text.ts';

test('an edit changes its characters; mark, line ends and emoji stay', () => {
  const original = '\ufeffone\r\nt😀wo\r\nthree\r\n';
  const at = 'one\nt😀wo\nthree\n'.indexOf('wo');
  const edits = [
    { start: at, end: at + 2, text: 'WO' },
    { start: 0, end: 0, text: 'zero\n' },
  ];
  expect(editText(original, edits)).toBe('\ufeffzero\r\none\r\nt😀WO\r\nthree\r\n');
});

test('whatever the line ends, it is the edit of the text as it is parsed', () => {
  const part = fc.constantFrom('a', 'é', '\r\n', '\n', '\r', '-');
  const read = (text: string) => (decodeText('f', new TextEncoder().encode(text)) as { source: string }).source;
  fc.assert(
    fc.property(fc.array(part), fc.nat(), fc.nat(3), (parts, from, length) => {
      // A lone \r before an \n that is put in would become one line end of the two.
      const original = parts.join('').replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\n', '\r\n');
      const source = read(original);
      const start = from % (source.length + 1);
      const end = Math.min(source.length, start + length);
      const edited = `${source.slice(0, start)}XY${source.slice(end)}`;
      expect(read(editText(original, [{ start, end, text: 'XY' }]))).toBe(edited);
    }),
  );
});
