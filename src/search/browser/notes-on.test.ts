import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import type { Answer } from './answer.ts';
import { textOfNote } from './note.ts';
import { notesOn } from './notes-on.ts';

let english: Language;
beforeAll(async () => {
  english = (await readLanguage('content', 'en', 'English', [])) as Language;
});

const nothing: Answer = {
  query: ' <b> ',
  shortened: false,
  nearCodes: [],
  unknownErrorCodes: [],
  corrections: [],
  missing: [],
  results: [],
  total: 0,
  failed: false,
};
const result = { title: 'A', code: '48217', url: '/en/a/', leadsTo: '/en/a/', passage: [], missing: [] };
const found = { ...nothing, results: [result], total: 1 };
const sentences = (answer: Answer, online = true) => notesOn(answer, english, online).map(textOfNote);

describe('a reader is told', () => {
  test('that nothing was found, with the words as they were typed', () => {
    expect(sentences(nothing)[0]).toBe('Nothing found for “<b>”.');
  });

  test('that a code does not exist, grouped as codes are', () => {
    expect(sentences({ ...nothing, unknownCode: '48218' })).toEqual(['No article has the code 48 21 8.']);
  });

  test('that other codes are much like it', () => {
    const nearCodes = [{ code: '48217', title: 'A', url: '/en/a/' }];
    expect(sentences({ ...nothing, unknownCode: '48218', nearCodes })).toEqual([
      'No article has the code 48 21 8.',
      'Articles with a code much like it:',
    ]);
  });

  test('that no article mentions an error code, whatever else was found', () => {
    const unknownErrorCodes = ['0x80070009'];
    expect(sentences({ ...found, unknownErrorCodes })).toEqual(['No article mentions 0x80070009.']);
    expect(sentences({ ...nothing, unknownErrorCodes })[0]).toBe('No article mentions 0x80070009.');
  });

  test('what was corrected, and how to undo it', () => {
    const corrections = [{ typed: 'conect', used: 'connect' }];
    expect(notesOn({ ...found, corrections }, english)).toEqual([
      ['Results for ', { strong: 'connect' }, '. ', { before: 'Search for ', typed: 'conect', after: ' instead' }],
    ]);
  });

  test('which words are nowhere', () => {
    expect(sentences({ ...found, missing: ['zzxq'] })).toEqual(['Found nowhere: zzxq.']);
  });

  test('that search failed, even where a code was found all the same', () => {
    expect(sentences({ ...found, failed: true })).toEqual([
      'Search could not be loaded. Everything is in the A to Z list.',
    ]);
  });

  test('that there is no connection, where that is why it failed', () => {
    expect(sentences({ ...nothing, failed: true }, false)).toEqual([
      'You are offline, and search needs a connection. It goes on by itself when there is one.',
    ]);
  });

  test('that only the beginning was searched for', () => {
    expect(sentences({ ...found, shortened: true })).toHaveLength(1);
  });

  test('nothing when there is nothing to say', () => {
    expect(sentences(found)).toEqual([]);
  });
});
