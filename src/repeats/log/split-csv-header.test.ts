import { expect, test } from 'vitest';
import { splitCsvHeader } from './split-csv-header.ts';

test.each([
  ['id,topic\n1;2;3;4,5', ',', ['id', 'topic']],
  ['id;topic;opened, at', ';', ['id', 'topic', 'opened, at']],
  ['id\ttopic\r\n', '\t', ['id', 'topic']],
  ['"id","the ""topic""","a,b\nc"\n1,2,3', ',', ['id', 'the "topic"', 'a,b\nc']],
  ['id', ',', ['id']],
  ['', ',', ['']],
])('%j is split by %j', (text, delimiter, columns) => {
  expect(splitCsvHeader(text)).toEqual({ delimiter, columns });
});
