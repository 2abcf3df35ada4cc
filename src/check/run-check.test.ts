import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exampleArticle } from '../article/testing/example-article.ts';
import { writeContent } from '../site/testing/write-content.ts';

const offline = 'articles/en/printers/offline.mdx';
const moved = {
  'articles/en/wifi/new.mdx': exampleArticle('Text.', {
    code: '48230',
    redirectFrom: '[/en/printers/old/]',
    related: '[48217]',
    title: 'Join the network',
  }),
};

/** A command takes its time where much else is running. */
vi.setConfig({ testTimeout: 60_000 });

async function check(files: Record<string, string | Uint8Array>, ...flags: string[]) {
  const contentDir = await writeContent(files);
  const args = ['scripts/check.ts', '--content', contentDir, '--today', '2026-11-22', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const named = (text: string) => text.replaceAll(contentDir, 'content');
  return { contentDir, status, stdout: named(stdout), stderr: named(stderr) };
}

test('a finding shows its line with a mark, and a warning is no failure', async () => {
  const { status, stdout, stderr } = await check({
    ...moved,
    [offline]: exampleArticle('See [this](/en/printers/old/).', { related: '[48230]' }),
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatchInlineSnapshot(`
    "content/articles/en/printers/offline.mdx:11:12  warning  KB101  link-to-old-address
      11 | See [this](/en/printers/old/).
         |            ^^^^^^^^^^^^^^^^^
      /en/printers/old/ is an old address of content/articles/en/wifi/new.mdx.
      Write  /en/wifi/new/

    Found 1 warning.
    "
  `);
});

test('--fix writes the new address, shows it, and leaves Windows line ends and the mark as they are', async () => {
  const before = `\ufeff${exampleArticle('See [this](/en/printers/old/).', { related: '[48230]' }).replaceAll('\n', '\r\n')}`;
  const { contentDir, stdout } = await check({ ...moved, [offline]: before }, '--fix');
  expect(stdout).toBe(
    `content/${offline}:11\n- See [this](/en/printers/old/).\n+ See [this](/en/wifi/new/).\ncontent: no problem found.\n`,
  );
  expect(await readFile(path.join(contentDir, offline), 'utf8')).toBe(
    before.replace('/en/printers/old/', '/en/wifi/new/'),
  );
});

test('--json is the result alone, and errors end with 1', async () => {
  const { status, stdout, stderr } = await check({ [offline]: exampleArticle('[a](./gone.mdx)') }, '--json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const { schemaVersion, problems } = JSON.parse(stdout);
  expect(schemaVersion).toBe(1);
  expect(problems).toContainEqual(expect.objectContaining({ id: 'KB030', line: 10, source: '[a](./gone.mdx)' }));
});

test('a severity of the settings holds for rules, and one for a rule that there is not is told', async () => {
  const settings = (severities: string) =>
    `name: Volta\naddress: https://help.example.com\nlanguages: {en: English}\ncheck: ${severities}\n`;
  const files = {
    [offline]: exampleArticle('Restart the CPE.'),
    'topics.yaml': '- {id: printers, title: {en: Printers}}\n',
  };
  expect((await check({ ...files, 'site.yaml': settings('{KB119: error}') })).status).toBe(1);
  expect((await check({ ...files, 'site.yaml': settings('{KB119: off}') })).stdout).toBe(
    'content: no problem found.\n',
  );
  expect((await check({ ...files, 'site.yaml': settings('{KB199: off}') })).stderr).toContain('SET013  rule-unknown');
});

describe('who calls it wrongly is told what to type', () => {
  test.each([
    [['--format', 'xml'], '--format xml is not known. There are: text, github.'],
    [['--code', '48217'], 'say where to with --graph FILE.svg'],
    [['--graph', 'a.svg', '--code', '11111'], 'No article has the code 11111.'],
    [['--changed'], 'is not in git'],
  ])('%j', async (flags, message) => {
    const { status, stderr } = await check({ [offline]: exampleArticle('Text.') }, ...flags);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

test('a text of 5 MB is checked in the time of its size', async () => {
  const hostile = [
    'wait '.repeat(200_000),
    'the red '.repeat(100_000),
    'send a '.repeat(100_000),
    '0x0000 '.repeat(100_000),
    '! ? . '.repeat(200_000),
  ];
  const { status } = await check({ [offline]: exampleArticle(hostile.join('\n\n'), { related: '[48217]' }) });
  expect(status).toBe(0);
});
