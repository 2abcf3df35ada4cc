import { expect, test } from 'vitest';
import { parseArticleCode } from '../../article/article-code.ts';
import { codePicker } from './pick-code.ts';

test('codes are valid, and none is given twice or was given before', () => {
  const before = ['48217', '48230'];
  const pick = codePicker(before);
  const codes = Array.from({ length: 6000 }, (_, key) => pick(`article ${key}`));
  expect(new Set([...before, ...codes]).size).toBe(6002);
  expect(codes.every((code) => parseArticleCode(code) === code)).toBe(true);
});

test('half of the 9,000 codes of 5 digits are given, then those of 6 begin', () => {
  const pick = codePicker([]);
  const lengths = Array.from({ length: 4501 }, (_, key) => pick(String(key)).length);
  expect(lengths.lastIndexOf(5)).toBe(4499);
  expect(lengths[4500]).toBe(6);
});

test('the same key gets the same code', () => {
  expect(codePicker([])('printers/offline')).toBe(codePicker(['48217'])('printers/offline'));
});
