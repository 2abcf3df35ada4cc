import { expect, test } from 'vitest';
import { detectFileKind } from './detect-file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['contact_id,topic', 'utf-8'],
  ['\ufeffcontact_id', 'utf-8'],
  ['réseau;é', 'utf-8'],
])('%j is text', (text, encoding) => {
  expect(detectFileKind(bytes(text))).toEqual({ kind: 'text', encoding });
});

test('UTF-16 is known by its mark', () => {
  expect(detectFileKind(new Uint8Array([0xff, 0xfe, 0x69, 0]))).toEqual({ kind: 'text', encoding: 'utf-16le' });
  expect(detectFileKind(new Uint8Array([0xfe, 0xff, 0, 0x69]))).toMatchObject({ kind: 'not-text' });
});

test.each([
  [bytes('<!DOCTYPE html>'), 'a web page or XML'],
  [bytes('  <html lang="en">'), 'a web page or XML'],
  [bytes('[{"id": 1}]'), 'JSON'],
  [bytes('PK\u0003\u0004'), 'an Excel workbook or a zip archive'],
  [new Uint8Array([0x1f, 0x8b, 8]), 'compressed'],
  [new Uint8Array([105, 0, 100, 0]), 'a binary file'],
])('%j seems to be %s', (start, seems) => {
  expect(detectFileKind(start)).toMatchObject({ kind: 'not-text', seems });
});

test('nothing, and nothing but a mark or spaces, is empty', () => {
  for (const text of ['', '\ufeff', ' \n ']) expect(detectFileKind(bytes(text))).toEqual({ kind: 'empty' });
});
