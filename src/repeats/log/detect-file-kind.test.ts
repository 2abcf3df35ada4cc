import { expect, test } from 'vitest';
import { detectFileKind } from './detect-file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['contact_id,topic', 'text'],
  ['\ufeffcontact_id', 'text'],
  ['réseau;é', 'text'],
  ['{"contact_id": 1}\n{"contact_id": 2}', 'json-lines'],
  ['\ufeff{"contact_id": 1}', 'json-lines'],
  ['PAR1\u0000\u0015', 'parquet'],
])('%j is %s', (text, kind) => {
  expect(detectFileKind(bytes(text), 'utf-8')).toEqual({ kind });
});

test('UTF-16 is text, although every second byte is nothing', () => {
  expect(detectFileKind(new Uint8Array([0xff, 0xfe, 0x69, 0]), 'utf-16le')).toEqual({ kind: 'text' });
  expect(detectFileKind(new Uint8Array([0xfe, 0xff, 0, 0x69]), 'utf-16be')).toEqual({ kind: 'text' });
});

test.each([
  [bytes('<!DOCTYPE html>'), 'a web page or XML'],
  [bytes('  <html lang="en">'), 'a web page or XML'],
  [bytes('[{"id": 1}]'), 'one JSON list'],
  [bytes('{\n  "tickets": []\n}'), 'JSON over several lines'],
  [bytes('PK\u0003\u0004'), 'an Excel workbook or a zip archive'],
  [new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]), 'compressed, but not with gzip'],
  [new Uint8Array([105, 0, 100, 0]), 'a binary file'],
])('%j seems to be %s', (start, seems) => {
  expect(detectFileKind(start, 'utf-8')).toMatchObject({ kind: 'not-a-log', seems });
});

test('nothing, and nothing but a mark or spaces, is empty', () => {
  for (const text of ['', '\ufeff', ' \n ']) expect(detectFileKind(bytes(text), 'utf-8')).toEqual({ kind: 'empty' });
});
