import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dayOf } from './day-of.ts';
import { languageFolders } from './language-folders.ts';
import { matchLanguage } from './match-language.ts';
import { readSourceFrom } from './read-source-from.ts';
import { sourcePath } from './source-path.ts';

test.each([
  ['2025-02-03T23:59:00Z', '2025-02-03'],
  // 1738576800 is Monday 3 February 2025, 10:00 UTC.
  [1738576800, '2025-02-03'],
  ['05/30/2024', '2024-05-30'],
  ['30/05/2024', '2024-05-30'],
  ['05/06/2024', undefined],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
])('%s is the day %s', (moment, day) => expect(dayOf(moment)).toBe(day));

test('folders are languages only where all of them are', () => {
  expect(languageFolders(['en/a.md', 'fr/b/c.md'])).toEqual(['en', 'fr']);
  expect(languageFolders(['faq/a.md', 'how-to/b.md'])).toEqual([]);
  expect(languageFolders(['en/a.md', 'readme.md'])).toEqual([]);
});

test('a tag means a language of the site, whatever its region', () => {
  expect(matchLanguage('en-us', ['fr', 'en'])).toBe('en');
  expect(matchLanguage('fr', ['en', 'fr-CA'])).toBe('fr-CA');
  expect(matchLanguage('de', ['en', 'fr'])).toBeUndefined();
});

test('no address leads out of the folder', () => {
  expect(sourcePath('a/b.md', '../c.png')).toBe('c.png');
  expect(sourcePath('a/b.md', '../../c.png')).toBeUndefined();
  expect(sourcePath('a/b.md', '..%2f..%2fc.png')).toBeUndefined();
  expect(sourcePath('a/b.md', '/x/../../c.png')).toBeUndefined();
});

test.each([
  ['export.zip', 'unzip '],
  ['export.tar.gz', 'tar -xf '],
  ['export.rar', 'must be unpacked first'],
])('an archive (%s) is not opened: how to unpack it is said', async (name, said) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-archive-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, name), 'PK');
  await expect(readSourceFrom(path.join(folder, name), 'en')).rejects.toThrow(said);
});

test('a link that an archive held is not followed out of the folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-links-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'export'));
  await writeFile(path.join(folder, 'secret.md'), '# Secret');
  await writeFile(path.join(folder, 'export', 'a.md'), '# A');
  await symlink('../secret.md', path.join(folder, 'export', 'b.md'));
  await symlink('a.md', path.join(folder, 'export', 'c.md'));
  const refused: string[] = [];
  const bodies: string[] = [];
  const { articles } = await readSourceFrom(path.join(folder, 'export'), 'en');
  for await (const { body } of articles((file) => refused.push(path.basename(file)))) bodies.push(body);
  expect({ refused, bodies }).toEqual({ refused: ['b.md'], bodies: ['# A', '# A'] });
});
