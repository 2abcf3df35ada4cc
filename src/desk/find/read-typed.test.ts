import { describe, expect, test } from 'vitest';
import { type DeskEntry, indexTable } from './desk-table.ts';
import { readTyped } from './read-typed.ts';

const entry = (code: string): DeskEntry => ({
  code,
  title: `Article ${code}`,
  url: `/en/a/${code}/`,
  topic: 'a',
  minutes: 5,
  products: [],
  agentsOnly: false,
  language: 'en',
});

const index = indexTable({
  articles: [entry('48217'), entry('48230')],
  replaced: { '10070': '48230' },
  errors: { e104: ['48217', '48230'], '0x00000709': ['48217'], '503': ['48230'] },
});
const read = (typed: string) => readTyped(typed, index, []);

describe('what an agent types', () => {
  test.each(['48217', '48 21 7', ' 48.21.7 ', '48-21-7'])('"%s" is the code of an article', (typed) => {
    expect(read(typed)).toEqual({ kind: 'article', entry: entry('48217') });
  });

  test('the code of a replaced article is the one in its place', () => {
    expect(read('10070')).toEqual({ kind: 'article', entry: entry('48230') });
  });

  test.each(['0x00000709', '0X0000 0709'])('the error code "%s" of one article leads to it', (typed) => {
    expect(read(typed)).toEqual({ kind: 'article', entry: entry('48217') });
  });

  test('an error code of digits leads to its article too', () => {
    expect(read('503')).toEqual({ kind: 'article', entry: entry('48230') });
  });

  test.each(['E-104', 'printer offline', '', 'inkjet 200'])('"%s" is searched for', (typed) => {
    expect(read(typed)).toEqual({ kind: 'words' });
  });

  test('a code with a slip names what may have been meant', () => {
    expect(read('48271')).toEqual({
      kind: 'unknown-code',
      digits: '48271',
      near: [{ code: '48217', slip: 'swapped' }],
    });
  });

  test('other digits are said to be no code', () => {
    expect(read('12')).toEqual({ kind: 'no-code', digits: '12', near: [] });
  });

  test('names that every object has are no error codes', () => {
    expect(read('constructor')).toEqual({ kind: 'words' });
  });
});
