import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, passageOf } from './passage.ts';

describe('a passage', () => {
  test('has the found words marked', () => {
    expect(passageOf('Turn the <mark>printer</mark> <mark>off</mark>.')).toEqual([
      { text: 'Turn the ', marked: false },
      { text: 'printer', marked: true },
      { text: ' ', marked: false },
      { text: 'off', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('shows angle brackets as the article has them', () => {
    expect(passageOf('type &lt;b&gt; & <mark>&lt;script&gt;</mark>')).toEqual([
      { text: 'type <b> & ', marked: false },
      { text: '<script>', marked: true },
    ]);
  });

  test('is what was written, whatever that was', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('<', '>', 'a', ' ', 'mark', '/') }),
      marked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(passageOf(excerptOf(pieces))).toEqual(joined(pieces));
      }),
    );
  });

  test('keeps no mark of its own in its text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<mark>', '</mark>', 'word', '&lt;')), (parts) => {
        for (const { text } of passageOf(parts.join(''))) expect(text).not.toMatch(/<\/?mark>/);
      }),
    );
  });
});

/** As Pagefind writes it. */
function excerptOf(pieces: readonly Piece[]): string {
  const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return pieces.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = all.at(-1);
    if (last?.marked === piece.marked) all[all.length - 1] = { ...piece, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
