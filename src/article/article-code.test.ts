import { describe, expect, test } from 'vitest';
import { formatArticleCode, parseArticleCode } from './article-code.ts';

describe('an article code', () => {
  test.each(['48217', '48230', '48 21 7', ' 48\u202f21\u202f7 '])('is read from "%s"', (typed) => {
    expect(parseArticleCode(typed)).toMatch(/^482(17|30)$/);
  });

  test.each([
    ['48218', 'its check digit is wrong'],
    ['4821', 'it is too short'],
    ['08217', 'it starts with a zero'],
    ['48217000', 'it is too long'],
    ['48a17', 'it has a letter'],
    ['', 'it is empty'],
  ])('is not read from "%s": %s', (typed) => {
    expect(parseArticleCode(typed)).toBeUndefined();
  });

  test('is shown in pairs from the left', () => {
    expect(formatArticleCode('48217')).toBe('48 21 7');
    expect(formatArticleCode('482170')).toBe('48 21 70');
  });
});
