import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { readFolder } from '../../article/read-folder.ts';
import { checkContent } from '../../check/check-content.ts';
import { runScript } from '../../verify/run-script.ts';
import { smallContent } from '../../verify/small-content.ts';
import { test as base } from '../../verify/temporary-folder.ts';
import { writeFiles } from '../../verify/write-files.ts';

const test = base.extend('content', async ({ folder }) => {
  const content = path.join(folder, 'content');
  await writeFiles(content, smallContent);
  return content;
});

const flags = ['--topic', 'wifi', '--title', 'Wi-Fi is "slow": why?', '--today', '2026-11-22'];

describe('npm run new', () => {
  test('writes an article in which only what is to be written is wrong', async ({ content }) => {
    const { exitCode, stdout } = await runScript('new', ['--content', content, ...flags, '--json']);
    expect(exitCode).toBe(0);
    const { code, files } = JSON.parse(stdout) as { code: string; files: string[] };
    expect(code).toMatch(/^[1-9]\d{4}$/);
    expect(files.map((file) => path.relative(content, file))).toEqual([
      path.join('articles', 'en', 'wifi', 'wi-fi-is-slow-why.mdx'),
      path.join('articles', 'fr', 'wifi', 'wi-fi-is-slow-why.mdx'),
    ]);
    expect(await readFile(files[0] ?? '', 'utf8')).toContain('\nowner: test-team\nreviewed: 2026-11-22\n---\n');
    const { content: read, problems } = await checkContent(content, { today: '2026-11-22' });
    expect(read?.library.byCode.get(code)?.map(({ frontMatter }) => frontMatter.title)).toEqual([
      'Wi-Fi is "slow": why?',
      'TODO: Wi-Fi is "slow": why?',
    ]);
    const about = problems.filter(({ file }) => files.includes(file));
    expect(new Set(about.map(({ id }) => id))).toEqual(new Set(['KB132']));
  });

  test('gives a translation the code of its article', async ({ content }) => {
    await runScript('new', ['--content', content, ...flags, '--slug', 'slow', '--languages', 'en']);
    const args = ['--topic', 'wifi', '--slug', 'slow', '--title', 'Wi-Fi lent', '--languages', 'fr'];
    const { stdout } = await runScript('new', ['--content', content, ...args]);
    expect(stdout).toContain('Wrote a translation of ');
    const codes = ['en', 'fr'].map(async (language) => {
      const text = await readFile(path.join(content, 'articles', language, 'wifi', 'slow.mdx'), 'utf8');
      return /^code: \d+$/m.exec(text)?.[0];
    });
    expect(new Set(await Promise.all(codes)).size).toBe(1);
  });

  test('begins with what the content folder has as its template', async ({ content }) => {
    await writeFiles(content, { 'templates/en.mdx': '---\nneeds: nothing\nowner: nobody\n---\n\nOurs.\n' });
    await runScript('new', ['--content', content, ...flags, '--slug', 'slow', '--languages', 'en', '--code', '48217']);
    expect(await readFile(path.join(content, 'articles/en/wifi/slow.mdx'), 'utf8')).toBe(
      '---\ncode: 48217\ntitle: \'Wi-Fi is "slow": why?\'\nneeds: nothing\nowner: test-team\nreviewed: 2026-11-22\n---\n\nOurs.\n',
    );
  });

  test('never gives a code that an article of another branch had', async ({ content }) => {
    const git = (...args: string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
        cwd: content,
      });
    const old = { 'articles/en/wifi/old.mdx': smallContent['articles/en/wifi/first.mdx']?.replace('10019', '48217') };
    await git('init', '-q');
    await git('checkout', '-q', '-b', 'other');
    await writeFiles(content, old as Record<string, string>);
    await git('add', '.');
    await git('commit', '-q', '-m', 'Old');
    await git('checkout', '-q', '--orphan', 'main');
    await git('rm', '-q', '-f', 'articles/en/wifi/old.mdx');
    const { exitCode, stderr } = await runScript('new', ['--content', content, ...flags, '--code', '48217']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('The code 48 21 7 belongs to an article, or did once: codes are never given again.');
  });

  test.for<[string, string[], string]>([
    ['nothing at all', [], 'Name the topic: --topic, one of wifi'],
    ['a topic that is not there', ['--topic', 'wfi'], 'Did you mean wifi?'],
    ['no title', ['--topic', 'wifi'], 'Say what it is about: --title'],
    ['a language of no site', [...flags, '--languages', 'de'], 'The settings know no language "de". There are en, fr.'],
    ['a name that is no address', [...flags, '--slug', 'Été 1'], 'Write --slug ete-1'],
    ['a name that is taken', [...flags, '--slug', 'first'], 'There is already '],
    ['a wrong check digit', [...flags, '--code', '48218'], '48218 is no article code'],
    ['a code that is taken', [...flags, '--code', '10019'], 'codes are never given again'],
    ['a title too long', ['--topic', 'wifi', '--title', 'x'.repeat(81)], 'at most 80 characters'],
    ['a title without letters', ['--topic', 'wifi', '--title', '?!'], 'gives no address. Choose one: --slug'],
  ])('says what is wrong with %s, and writes nothing', async ([, args, sentence], { content }) => {
    const { exitCode, stderr, stdout } = await runScript('new', ['--content', content, ...args]);
    expect(stderr).toContain(sentence);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(await readFolder(content)).toEqual(Object.keys(smallContent).sort());
  });
});
