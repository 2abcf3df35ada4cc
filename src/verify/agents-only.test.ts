import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writeProjectCopy } from '../bench/build/write-project-copy.ts';
import { filesWith } from './files-with.ts';
import { listFiles } from './list-files.ts';
import { agentsMarker, customersMarker } from './markers.ts';
import { rareArticles } from './rare-articles.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { test as testInFolder } from './temporary-folder.ts';

const { rare, rareDesk } = inject('sites');

test('what customers may see is found in pages, and in the packed index', () => {
  const found = filesWith(rare.folder, customersMarker);
  expect(found).toContain('en/wifi/every-part/index.html');
  expect(found.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.pf_index', '.pf_fragment']));
});

test('what customers may see is found in what machines get', () => {
  const found = filesWith(rare.folder, customersMarker);
  expect(found).toEqual(expect.arrayContaining(['en/wifi/every-part.md', 'en/wifi/awkward-text.md']));
});

test('what agents alone may see is in no byte of the site', () => {
  const hidden = Object.entries(rareArticles).flatMap(
    (file) => file.join('').match(new RegExp(agentsMarker, 'g')) ?? [],
  );
  expect(hidden.length, 'places in the content where it stands').toBeGreaterThan(25);
  const words = readFileSync(path.join(rare.contentDir, 'languages/en.yaml'), 'utf8').match(/qzagentdesk/g) ?? [];
  expect(words.length, 'words of the desk that have it').toBeGreaterThan(60);
  expect(filesWith(rare.folder, agentsMarker)).toEqual([]);
});

test('the desk shows agents all of it', () => {
  const places = Object.values(rareArticles)
    .join('\n')
    .matchAll(new RegExp(`${agentsMarker}(?!-old|draft|-1)\\w+`, 'g'));
  const missing = [...new Set([...places].map(([word]) => word))].filter(
    (word) => filesWith(rareDesk.folder, word).length === 0,
  );
  expect(missing).toEqual([]);
  expect(filesWith(rareDesk.folder, `${agentsMarker}desk`).some((file) => file.endsWith('.js'))).toBe(true);
  expect(filesWith(rareDesk.folder, `${agentsMarker}draft`)).toEqual([]);
});

test.each([
  ['an article for agents', 'for-agents', '10113'],
  ['a draft', 'draft', '10100'],
])('%s has neither a page nor a code', (_, slug, code) => {
  const named = listFiles(rare.folder).filter((file) => file.includes(slug) || file.includes(code));
  expect(named).toEqual([]);
  expect(filesWith(rare.folder, code)).toEqual([]);
});

/** Each filter between agents and customers, as it stands in the code, and what the code would be without it. */
const filters: Readonly<Record<string, readonly (readonly [file: string, written: string, without: string])[]>> = {
  'of things to say': [['src/article/audience.ts', "'Say', ", '']],
  'of notes for agents': [['src/article/audience.ts', ", 'AgentNote'", '']],
  // The build counts what it made: alone, the first would be noticed there, and nothing would be published.
  'of articles for agents': [
    [
      'src/article/audience.ts',
      "return audience === 'agents' || frontMatter.audience === 'customers';",
      'return true;',
    ],
    ['src/build/write-site.ts', "frontMatter.audience === 'customers' && !", '!'],
  ],
  'of pictures in notes for agents': [
    [
      'src/article/article-page.ts',
      "({ agentsOnly }: { agentsOnly: boolean }) => audience === 'agents' || !agentsOnly",
      '(_: { agentsOnly: boolean }) => true',
    ],
  ],
  'of the words of the desk': [
    ['src/site/loader.ts', 'checkWords: [], desk: {} }', 'checkWords: [] }'],
    ['src/search/search-config.ts', 'desk: {},\n', ''],
  ],
};

describe('where one filter is missing, it is found', () => {
  testInFolder.for(Object.keys(filters))('the filter %s', { timeout: 600_000 }, async (filter, { folder }) => {
    const project = path.join(folder, 'project');
    await writeProjectCopy(process.cwd(), project);
    for (const [file, written, without] of filters[filter] ?? []) {
      const source = await readFile(path.join(project, file), 'utf8');
      expect(source, `${file} has it`).toContain(written);
      await writeFile(path.join(project, file), source.replace(written, without));
    }
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
    await cp(rare.contentDir, content, { recursive: true });
    const args = ['--content', content, '--out', out, '--today', builtOn];
    const { exitCode, stderr } = await runScript('build', args, {}, project);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(filesWith(out, agentsMarker).length).toBeGreaterThan(0);
  });
});
