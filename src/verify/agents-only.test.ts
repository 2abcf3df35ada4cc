import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { agentsMarker, customersMarker } from './markers.ts';
import { rareArticles } from './rare-articles.ts';

const { folder } = inject('sites').rare;

/** The files of the site that hold a word, whatever its case, in their name or content, packed or not. */
function filesWith(word: string): string[] {
  return listFiles(folder).filter((file) => {
    const bytes = readFileSync(path.join(folder, file));
    // Pagefind's index is packed with gzip under names of its own.
    const content = bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes;
    return `${file}\n${content.toString('latin1')}`.toLowerCase().includes(word);
  });
}

test('what customers may see is found in pages, and in the packed index', () => {
  const found = filesWith(customersMarker);
  expect(found).toContain('en/wifi/every-part/index.html');
  expect(found.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.pf_index', '.pf_fragment']));
});

test('what agents alone may see is in no byte of the site', () => {
  const hidden = Object.entries(rareArticles).flatMap(
    (file) => file.join('').match(new RegExp(agentsMarker, 'g')) ?? [],
  );
  expect(hidden.length, 'places in the content where it stands').toBeGreaterThan(25);
  expect(filesWith(agentsMarker)).toEqual([]);
});

test.each([
  ['an article for agents', 'for-agents', '10113'],
  ['a draft', 'draft', '10100'],
])('%s has neither a page nor a code', (_, slug, code) => {
  const named = listFiles(folder).filter((file) => file.includes(slug) || file.includes(code));
  expect(named).toEqual([]);
  expect(filesWith(code)).toEqual([]);
});
