import { describe, expect, test } from 'vitest';
import type { Result } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';

const result = (name: string): Result => ({
  title: name,
  url: `/en/${name}/`,
  leadsTo: `/en/${name}/#step-1`,
  passage: [],
});
const target = (name: string) => ({ title: name, url: `/en/${name}/` });
const asked = { typed: 'query', query: 'query', limit: 3, codes: { aboutErrors: [] } };
const titles = (results: readonly Result[]) => results.map(({ title }) => title);

describe('an answer', () => {
  test('begins with the articles about an error code, and keeps their passages', () => {
    const hits = { results: [result('a'), result('b')], total: 2 };
    const answer = composeAnswer({ ...asked, codes: { aboutErrors: [target('b'), target('c')] }, hits });
    expect(titles(answer.results)).toEqual(['b', 'c', 'a']);
    expect(answer.results[0]?.leadsTo).toBe('/en/b/#step-1');
    expect(answer.total).toBe(3);
  });

  test('does not repeat the article whose code was typed', () => {
    const hits = { results: [result('a'), result('b')], total: 9 };
    const answer = composeAnswer({
      ...asked,
      codes: { article: { ...target('a'), code: '48217' }, aboutErrors: [] },
      hits,
    });
    expect(answer.article?.title).toBe('a');
    expect(titles(answer.results)).toEqual(['b']);
    expect(answer.total).toBe(8);
  });

  test('has no more results than were asked for', () => {
    const hits = { results: [result('a'), result('b'), result('c')], total: 40 };
    const answer = composeAnswer({ ...asked, codes: { aboutErrors: [target('x')] }, hits });
    expect(titles(answer.results)).toEqual(['x', 'a', 'b']);
    expect(answer.total).toBe(40);
  });

  test('without the index still knows the codes', () => {
    const answer = composeAnswer({ ...asked, codes: { aboutErrors: [target('x')] }, hits: undefined });
    expect(answer.failed).toBe(true);
    expect(titles(answer.results)).toEqual(['x']);
  });

  test('says that only the beginning was searched for', () => {
    expect(composeAnswer({ ...asked, typed: 'query and more', hits: undefined }).shortened).toBe(true);
  });
});
