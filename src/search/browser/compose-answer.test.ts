import { describe, expect, test } from 'vitest';
import type { Result } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';

const result = (name: string): Result => ({
  title: name,
  url: `/en/${name}/`,
  leadsTo: `/en/${name}/#step-1`,
  passage: [],
  code: name,
  missing: [],
});
const target = (name: string) => ({ code: name, title: name, url: `/en/${name}/` });
const byCode = { near: [], aboutErrors: [] };
const asked = { typed: 'query', shortened: false, limit: 3, unknownErrorCodes: [], failed: false, byCode };
const found = (total: number, ...names: string[]) => ({
  results: names.map(result),
  total,
  corrections: [],
  missing: [],
  incomplete: false,
});
const titles = (results: readonly Result[]) => results.map(({ title }) => title);

describe('an answer', () => {
  test('begins with the articles about an error code, and keeps their passages', () => {
    const aboutErrors = [target('b'), target('c')];
    const answer = composeAnswer({ ...asked, byCode: { ...byCode, aboutErrors }, found: found(2, 'a', 'b') });
    expect(titles(answer.results)).toEqual(['b', 'c', 'a']);
    expect(answer.results[0]?.leadsTo).toBe('/en/b/#step-1');
    expect(answer.total).toBe(3);
  });

  test('does not repeat the article whose code was typed', () => {
    const answer = composeAnswer({
      ...asked,
      byCode: { ...byCode, digits: '48217', article: target('a') },
      found: found(9, 'a', 'b'),
    });
    expect(answer.article?.title).toBe('a');
    expect(answer.unknownCode).toBeUndefined();
    expect(titles(answer.results)).toEqual(['b']);
    expect(answer.total).toBe(8);
  });

  test('says that no article has a code, and which are near', () => {
    const answer = composeAnswer({
      ...asked,
      byCode: { ...byCode, digits: '48218', near: [target('a')] },
      found: found(0),
    });
    expect(answer).toMatchObject({ unknownCode: '48218', nearCodes: [target('a')], results: [] });
  });

  test('has no more results than were asked for', () => {
    const aboutErrors = [target('x')];
    const answer = composeAnswer({ ...asked, byCode: { ...byCode, aboutErrors }, found: found(40, 'a', 'b', 'c') });
    expect(titles(answer.results)).toEqual(['x', 'a', 'b']);
    expect(answer.total).toBe(41);
  });

  test('without the index still knows the codes', () => {
    const answer = composeAnswer({ ...asked, byCode: { ...byCode, aboutErrors: [target('x')] }, found: undefined });
    expect(answer.failed).toBe(true);
    expect(titles(answer.results)).toEqual(['x']);
  });
});
