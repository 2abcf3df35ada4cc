import { expect, test } from 'vitest';
import { parseArticleCode } from '../../article/article-code.ts';
import { mostSampleCodes, sampleCode } from './sample-code.ts';

test.each([4500, mostSampleCodes])('%i articles have codes of their own, each with its check digit', (articles) => {
  const codes = Array.from({ length: articles }, (_, index) => sampleCode(index, articles));
  expect(new Set(codes).size).toBe(articles);
  expect(codes.filter((code) => parseArticleCode(code) !== code)).toEqual([]);
});

test('codes have 5 digits until half of those are used, then 6', () => {
  expect(sampleCode(4499, 4500)).toHaveLength(5);
  expect(sampleCode(0, 4501)).toHaveLength(6);
});
