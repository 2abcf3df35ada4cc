import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const read = (bytes: Uint8Array) => decodeText('a.mdx', bytes);

describe('a text file', () => {
  test.each([
    ['with a byte-order mark', '\ufeffété\n', 'été\n'],
    ['with Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['with old Macintosh line ends', 'a\rb', 'a\nb'],
    ['with every kind of character', 'é ’ œ 漢 😀', 'é ’ œ 漢 😀'],
    ['that is empty', '', ''],
  ])('is read %s', (_, text, source) => expect(read(Buffer.from(text))).toEqual({ source }));

  test.each([
    ['in latin-1', Buffer.from('a\r\nb\ncafé', 'latin1'), 3, 4],
    ['cut in the middle of a character', Buffer.from('é').subarray(0, 1), 1, 1],
    ['in UTF-16', Buffer.from('\ufeffa', 'utf16le'), 1, 1],
    ['in UTF-16 without a mark', Buffer.from('a', 'utf16le'), 1, 1],
    ['that is no text', Buffer.from([0x50, 0x4b, 3, 4, 0]), 1, 1],
  ])('is refused %s, at its place', (_, bytes, line, column) => {
    expect(read(bytes)).toMatchObject({ problem: { file: 'a.mdx', line, column, id: 'KB001' } });
  });

  test('in which a merge was not finished is refused, where git marked it', () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n';
    expect(read(Buffer.from(text))).toMatchObject({ problem: { line: 2, column: 1, id: 'KB046' } });
  });

  test.each(['a\n=======\nb', '<<<<<<< a\nb', '    <<<<<<< a\n=======\n>>>>>>> b', '>>>>>>> a\n=======\n<<<<<<< b'])(
    'with less than that is read: %j',
    (text) => expect(read(Buffer.from(text))).toEqual({ source: text }),
  );
});
