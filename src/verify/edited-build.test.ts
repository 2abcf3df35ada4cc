import { lstatSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { articleSource } from './article-source.ts';
import { differingFiles, folderDigests } from './folder-digests.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const first = 'articles/en/wifi/first.mdx';
const second = 'articles/en/wifi/second.mdx';
const settings = smallContent['site.yaml'] ?? '';
const topics = smallContent['topics.yaml'] ?? '';

/** What people do to a content folder, one after the other: files to write, and files to take away. */
const edits: readonly { name: string; write: Readonly<Record<string, string>>; take?: readonly string[] }[] = [
  { name: 'nothing at all', write: {} },
  {
    name: 'a title that another article shows, a link by its code, and one related to it',
    write: {
      [first]: articleSource({ code: '10019', title: 'A new title', more: ['related: [10024]'] }, 'Other words.'),
      [second]: articleSource(
        { code: '10024', title: 'The second article' },
        'See [it](/10019) and [it](./first.mdx).',
      ),
    },
  },
  {
    name: 'an article in French alone, and an old address of one in English',
    write: {
      'articles/fr/wifi/third.mdx': articleSource({ code: '10035', title: 'Le troisième' }, 'Appuyez sur le bouton.'),
      [second]: articleSource(
        {
          code: '10024',
          title: 'The second article',
          more: ['redirectFrom: [/en/wifi/other/]', 'reviewed: 2024-01-01'],
        },
        'It is elsewhere.',
      ).replace(/^reviewed: 2026.*\n/m, ''),
    },
  },
  {
    name: 'the words of customers, a topic and a setting',
    write: {
      'words.yaml': 'en:\n  - button = knob\nfr:\n  - bouton = touche\n',
      'topics.yaml': topics.replace('title: {en: Wi-Fi', 'title: {en: Wireless'),
      'site.yaml': settings.replace('help@example.com', 'ask@example.com'),
    },
  },
  {
    name: 'an article under another name and in another topic, and another that is gone',
    write: {
      'topics.yaml': `${topics}- id: tv\n  title: {en: TV, fr: Télé}\n  summary: {en: TV, fr: Télé}\n`,
      'articles/en/tv/renamed.mdx': articleSource({ code: '10024', title: 'The second article' }, 'It is elsewhere.'),
    },
    take: [second, 'articles/fr/wifi/second.mdx', 'articles/fr/wifi/third.mdx'],
  },
];

describe('a build after an edit', () => {
  test('gives what a first build of the same content gives, byte for byte', async ({ folder }) => {
    const content = path.join(folder, 'content');
    await writeFiles(content, smallContent);
    await build(content, path.join(folder, 'site'));
    for (const [number, { name, write, take = [] }] of edits.entries()) {
      await writeFiles(content, write);
      for (const file of take) await rm(path.join(content, file));
      await build(content, path.join(folder, 'site'));
      const fresh = path.join(folder, `fresh-${number}`);
      await build(content, fresh);
      expect(differingFiles(folderDigests(path.join(folder, 'site')), folderDigests(fresh)), name).toEqual([]);
    }
  }, 900_000);

  test('does not write again what is the same, and does not keep what somebody else has changed', async ({
    folder,
  }) => {
    const content = path.join(folder, 'content');
    const site = path.join(folder, 'site');
    await writeFiles(content, smallContent);
    await build(content, site);
    const [mine, theirs] = ['en/wifi/second/index.html', 'fr/wifi/first/index.html'];
    const before = lstatSync(path.join(site, mine)).ino;
    const digests = folderDigests(site);
    await writeFiles(site, { [theirs]: 'Somebody else wrote this.' });
    await build(content, site);
    expect(lstatSync(path.join(site, mine)).ino).toBe(before);
    expect(differingFiles(digests, folderDigests(site))).toEqual([]);
  }, 300_000);
});

describe('two builds at once', () => {
  test('of different content, in one project, give what each gives alone', async ({ folder }) => {
    const ours = path.join(folder, 'ours');
    const theirs = path.join(folder, 'theirs');
    await writeFiles(ours, smallContent);
    await writeFiles(theirs, { ...smallContent, 'site.yaml': settings.replace('name: Volta', 'name: Other') });
    await writeFiles(theirs, { [first]: articleSource({ code: '10019', title: 'Theirs' }, 'Their words.') });
    await Promise.all([build(ours, path.join(folder, 'a')), build(theirs, path.join(folder, 'b'))]);
    await build(ours, path.join(folder, 'a-alone'));
    await build(theirs, path.join(folder, 'b-alone'));
    for (const name of ['a', 'b']) {
      const [together, alone] = [name, `${name}-alone`].map((out) => folderDigests(path.join(folder, out)));
      expect(differingFiles(together ?? {}, alone ?? {}), name).toEqual([]);
    }
  }, 600_000);

  test('into one folder leave one whole site', async ({ folder }) => {
    const ours = path.join(folder, 'ours');
    const theirs = path.join(folder, 'theirs');
    const out = path.join(folder, 'site');
    await writeFiles(ours, smallContent);
    await writeFiles(theirs, { ...smallContent, 'site.yaml': settings.replace('name: Volta', 'name: Other') });
    await Promise.all([build(ours, out), build(ours, out), build(theirs, out)]);
    await build(ours, path.join(folder, 'a'));
    await build(theirs, path.join(folder, 'b'));
    const published = folderDigests(out);
    const differing = ['a', 'b'].map(
      (name) => differingFiles(published, folderDigests(path.join(folder, name))).length,
    );
    expect(differing).toContain(0);
  }, 600_000);
});

async function build(content: string, out: string): Promise<void> {
  const args = ['--content', content, '--out', out, '--today', builtOn];
  expect(await runScript('build', args)).toMatchObject({ exitCode: 0, stderr: '' });
}
