import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import type { Answer } from './answer.ts';
import { notesOn } from './notes-on.ts';

let english: Language;
beforeAll(async () => {
  english = (await readLanguage('content', 'en', 'English', [])) as Language;
});

const nothing: Answer = { query: ' <b> ', shortened: false, results: [], total: 0, failed: false };
const result = { title: 'A', url: '/en/a/', leadsTo: '/en/a/', passage: [] };

describe('a reader is told', () => {
  test('that nothing was found, with the words as they were typed', () => {
    expect(notesOn(nothing, english)[0]).toBe('Nothing found for “<b>”.');
  });

  test('that a code does not exist, grouped as codes are', () => {
    expect(notesOn({ ...nothing, unknownCode: '48218' }, english)).toEqual(['No article has the code 48 21 8.']);
  });

  test('that search failed, even where a code was found all the same', () => {
    const answer = { ...nothing, results: [result], total: 1, failed: true };
    expect(notesOn(answer, english)).toEqual(['Search could not be loaded. Everything is in the A to Z list.']);
  });

  test('that only the beginning was searched for', () => {
    expect(notesOn({ ...nothing, shortened: true, results: [result] }, english)).toHaveLength(1);
  });

  test('nothing when there is nothing to say', () => {
    expect(notesOn({ ...nothing, results: [result], total: 1 }, english)).toEqual([]);
  });
});
