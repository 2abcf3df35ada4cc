import { expect, test } from 'vitest';
import { phrasePattern } from './phrase-pattern.ts';

const finds = (phrases: string[], text: string) => [...text.matchAll(phrasePattern(phrases))].map(([found]) => found);

test.each([
  [['photo*'], 'Send photographs', ['photographs']],
  [['photo'], 'Send photographs', []],
  [['reçu'], 'Un reçu, deux REÇUS', ['reçu']],
  [["don't"], 'Please don’t.', ['don’t']],
  [['the _ button'], 'Press the red button', ['the red button']],
  [['the _ button'], 'Press the very red button', []],
  [['serial number', 'serial'], 'the serial number', ['serial number']],
  [['c.p.e'], 'cxpxe', []],
  [[], 'anything', []],
])('%j in %j is %j', (phrases, text, found) => expect(finds(phrases, text)).toEqual(found));
