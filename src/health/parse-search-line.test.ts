import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearchLine } from './parse-search-line.ts';

const good = { schemaVersion: 1, at: '2026-11-22', language: 'en', query: 'vpn setup', results: 0 };
const parse = (changed: object) => parseSearchLine(JSON.stringify({ ...good, ...changed }));

describe('a line of searches', () => {
  test('is read as pages tell it; what a server adds is ignored', () => {
    expect(parse({})).toEqual(good);
    expect(parse({ corrected: 'vpn', receivedBy: 'web-2' })).toEqual({ ...good, corrected: 'vpn' });
  });

  test.each([
    [{ schemaVersion: 2 }, '`schemaVersion` is not 1'],
    [{ at: '2026-02-30' }, '`at` is not a day such as 2026-11-22'],
    [{ at: undefined }, '`at` is not a day such as 2026-11-22'],
    [{ language: 'English' }, '`language` is not the tag of a language'],
    [{ query: ' ' }, '`query` is not a text of at most 500 characters'],
    [{ query: 'a'.repeat(501) }, '`query` is not a text of at most 500 characters'],
    [{ results: -1 }, '`results` is not a whole number'],
    [{ corrected: 7 }, '`corrected` is not a text of at most 500 characters'],
  ])('that is wrong says why: %o', (changed, because) => expect(parse(changed)).toEqual({ because }));

  test.each(['', '[]', 'null', '{"schemaVersion":1', 'at,query'])('that is no object says so: %s', (line) => {
    expect(parseSearchLine(line)).toEqual({ because: 'it is not a JSON object' });
  });

  test('cannot be endless', () => {
    expect(parse({ more: 'a'.repeat(10_000) })).toEqual({ because: 'it has more than 10000 characters' });
  });

  test('moves no cursor and turns no writing', () => {
    expect(parse({ query: 'a\u001b[2Jb\n\u202ec' })).toMatchObject({ query: 'a [2Jb c' });
  });

  test('never stops a run, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => typeof parseSearchLine(line) === 'object'));
  });
});
