import { expect, test } from 'vitest';
import { jsonKeys } from './json-keys.ts';

test('the keys of every line, inside of objects and of lists of objects too', () => {
  const lines = [
    '{"id": 1, "tags": ["a"], "via": {"channel": "web"}}',
    '',
    '{"id": 2, "links": [{"url": "x"}, {"at": 1}]}',
  ];
  expect(jsonKeys(lines.join('\r\n'))).toEqual(['id', 'tags', 'via.channel', 'links[*].url', 'links[*].at']);
});

test('a line that is cut or is no object has no keys', () => {
  expect(jsonKeys('\ufeff{"id": 1}\n[{"no": 1}]\n{"cut": "of')).toEqual(['id']);
});
