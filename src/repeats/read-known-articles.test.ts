import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKnownArticles } from './read-known-articles.ts';
import { testFolder } from './write-test-log.ts';

async function contentOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await testFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

test('an article is its code, its title in the first language, and every address that leads to it', async () => {
  const content = await contentOf({
    'site.yaml': 'languages: {fr: Français, en: English}',
    'articles/en/printers/offline.mdx': '---\ncode: 48217\ntitle: Offline\nredirectFrom: [/en/old/]\n---\nText',
    'articles/fr/printers/offline.mdx': '---\r\ncode: 48217\r\ntitle: Hors ligne\r\n---\r\nTexte',
    'articles/fr/wifi/box.mdx': '---\ncode: 48230\ntitle: Box\n---\n',
    'articles/fr/wifi/wrong.mdx': '---\ncode: 48231\ntitle: Wrong check digit\n---\n',
    'articles/fr/wifi/broken.mdx': '---\ncode: [\n---\n',
    'articles/fr/wifi/none.mdx': 'No front matter',
  });
  expect(await readKnownArticles(content)).toEqual([
    {
      ...{ code: '48217', title: 'Hors ligne', topic: 'printers' },
      addresses: ['/fr/printers/offline/', '/en/printers/offline/', '/en/old/'],
      files: [
        { language: 'fr', file: 'articles/fr/printers/offline.mdx' },
        { language: 'en', file: 'articles/en/printers/offline.mdx' },
      ],
    },
    {
      ...{ code: '48230', title: 'Box', topic: 'wifi', addresses: ['/fr/wifi/box/'] },
      files: [{ language: 'fr', file: 'articles/fr/wifi/box.mdx' }],
    },
  ]);
});

test('a folder without articles says what to do', async () => {
  await expect(readKnownArticles('/nowhere')).rejects.toThrow(
    'There is no article in /nowhere. Name the folder with --content, or use --no-content.',
  );
});
