import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvTable } from './csv-cell.ts';

// The characters with which a spreadsheet begins a formula: OWASP, "CSV Injection".
test.each(['=1+1', '+33123456789', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j is no formula', (text) => {
  expect(csvCell(text)).toMatch(/^"'/);
});

test('no cell begins as a formula, whatever was typed', () => {
  const begun = fc.tuple(fc.stringMatching(/^[ \t]?[=+\-@]?$/), fc.string()).map((parts) => parts.join(''));
  fc.assert(
    fc.property(begun, (text) => {
      expect(csvCell(text)).not.toMatch(/^"?\s*[=+\-@]/);
    }),
  );
});

test('a quotation mark, a comma and a line break stay within their cell: RFC 4180', () => {
  expect(csvTable(['a', 'b'], [['x "y", z', 'two\nlines']])).toBe('\ufeffa,b\r\n"x ""y"", z","two\nlines"\r\n');
});
