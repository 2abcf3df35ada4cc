import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { readFolder } from '../../article/read-folder.ts';
import { checkContent } from '../../check/check-content.ts';
import { articleSource } from '../../verify/article-source.ts';
import { runScript } from '../../verify/run-script.ts';
import { smallContent } from '../../verify/small-content.ts';
import { test as base } from '../../verify/temporary-folder.ts';
import { writeFiles } from '../../verify/write-files.ts';

const press = '<Steps>\n1. Press the button.\n</Steps>';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

const before: Readonly<Record<string, string>> = {
  ...smallContent,
  'site.yaml': smallContent['site.yaml']?.replace(
    'email: help',
    'chat: "https://help.example.com/en/wifi/first/", email: help',
  ) as string,
  'topics.yaml': `${smallContent['topics.yaml']}- {id: tv, title: {en: TV, fr: TV}}\n`,
  'articles/en/wifi/first.mdx': `\ufeff${articleSource(
    { code: '10019', title: 'The first article' },
    `${press}\n\n![A triangle, its point to the right](./a.svg) Then [the second](./second.mdx#step-1).\n\n<Snippet id="more" />`,
  ).replaceAll('\n', '\r\n')}`,
  'articles/en/wifi/a.svg': picture,
  'articles/en/tv/no-picture.mdx': articleSource(
    { code: '10035', title: 'No picture', more: ['related: [10019]'] },
    `${press}\n\nFirst [the Wi-Fi](../wifi/first.mdx#step-1), by [code](/10019) or [address](/fr/wifi/first).\n\n[r]: /en/wifi/first/ "T"`,
  ),
  'snippets/en/more.mdx':
    'See [the first](../../articles/en/wifi/first.mdx#step-1) and [the second](../../articles/en/wifi/second.mdx).\n',
  'pages/en/contact.mdx': `${smallContent['pages/en/contact.mdx']}\n<a href="/en/wifi/first/">Wi-Fi</a> <a href={"/en/wifi/first/#why"}>why</a>\n`,
};

/** Every character that a move must change, and no other. */
const after: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(before).map(([file, text]) => {
    const name = file.replace('wifi/first.mdx', 'tv/slow.mdx');
    const inEnglish = file === 'articles/en/wifi/first.mdx';
    const noted = text
      .replace(/(\r?\n)---(\r?\n)(?=[\s\S])/, (match, end) =>
        name === file ? match : `${end}redirectFrom: [/${file.split('/')[1]}/wifi/first/]${match}`,
      )
      .replaceAll('/wifi/first.mdx', '/tv/slow.mdx')
      .replaceAll(/(?<!\[)(\/(?:en|fr))\/wifi\/first/g, '$1/tv/slow');
    const moved = inEnglish
      ? noted.replace('./a.svg', '../wifi/a.svg').replace('./second.mdx', '../wifi/second.mdx')
      : noted;
    return [name, moved.replace(file.includes('second') ? './first.mdx' : '\0', '../tv/slow.mdx')];
  }),
);

const test = base.extend('content', async ({ folder }) => {
  const content = path.join(folder, 'content');
  await writeFiles(content, before);
  return content;
});

async function filesIn(content: string): Promise<Record<string, string>> {
  const read = async (file: string) => [file, await readFile(path.join(content, file), 'utf8')] as const;
  return Object.fromEntries(await Promise.all((await readFolder(content)).map(read)));
}

describe('npm run move', () => {
  test('changes names, old addresses and links, and not a byte else', async ({ content }) => {
    const { exitCode, stdout, stderr } = await runScript('move', ['--content', content, 'wifi/first', 'tv/slow']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Moved 2 files and changed lines in 7 files.');
    expect(await filesIn(content)).toEqual(after);
    const { problems } = await checkContent(content, { today: '2026-11-22' });
    expect(problems.filter(({ severity, id }) => severity === 'error' || id === 'KB101')).toEqual([]);
  });

  test('and back again leads from the other address', async ({ content }) => {
    await runScript('move', ['--content', content, '10019', 'tv/slow']);
    await runScript('move', ['--content', content, path.join(content, 'articles/fr/tv/slow.mdx'), 'wifi/first']);
    const files = await filesIn(content);
    expect(files['articles/fr/wifi/first.mdx']).toContain('\nredirectFrom: [/fr/tv/slow/]\n');
    expect(files['articles/en/tv/no-picture.mdx']).toBe(before['articles/en/tv/no-picture.mdx']);
    const { problems } = await checkContent(content, { today: '2026-11-22' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('shows what it would do with --dry-run, and gives it as JSON', async ({ content }) => {
    const args = ['--content', content, 'wifi/second', 'wifi/third', '--dry-run', '--json'];
    const { stdout } = await runScript('move', args);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      dryRun: true,
      renamed: [{ to: path.join(content, 'articles/en/wifi/third.mdx') }, {}],
    });
    expect(await filesIn(content)).toEqual(before);
  });

  test('an article in one language notes the address of each, for the site had a page there', async ({ content }) => {
    await runScript('move', ['--content', content, 'tv/no-picture', 'tv/dark']);
    const text = await readFile(path.join(content, 'articles/en/tv/dark.mdx'), 'utf8');
    expect(text).toContain('\nredirectFrom: [/en/tv/no-picture/, /fr/tv/no-picture/]\n');
  });

  test.for<[string, string[], string]>([
    ['nothing to move', [], 'Say what to move: npm run -s move -- OLD NEW'],
    [
      'an article that is not there',
      ['wifi/frist', 'wifi/x'],
      'There is no article wifi/frist. Did you mean wifi/first?',
    ],
    ['another topic than it thinks', ['tv/first', 'wifi/x'], 'Did you mean wifi/first?'],
    ['no topic', ['first', 'wifi/x'], '"first" names no article. Write topic/name'],
    ['a code of nobody', ['48217', 'wifi/x'], 'No article has the code 48217.'],
    [
      'a topic that is not there',
      ['wifi/first', 'wfi/x'],
      'There is no topic "wfi" in topics.yaml. Did you mean wifi?',
    ],
    ['a name that is no address', ['wifi/first', 'wifi/Été 1'], 'Write wifi/ete-1'],
    ['a way out of the folder', ['wifi/first', 'wifi/../../x'], 'names no article'],
    ['the name it has', ['wifi/first', 'wifi/first'], 'is where it stands already'],
    ['a name that is taken', ['wifi/first', 'tv/no-picture'], 'There is already '],
  ])('says what is wrong with %s, and changes nothing', async ([, args, sentence], { content }) => {
    const { exitCode, stderr, stdout } = await runScript('move', ['--content', content, ...args]);
    expect(stderr).toContain(sentence);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(await filesIn(content)).toEqual(before);
  });

  test.for<[string, string, string]>([
    ['half an article', '---\ncode: 10035\n---\n\n[a](../wifi/first.mdx) <Steps>', 'KB003'],
    ['both sides of a merge', 'first\n<<<<<<< a\n=======\n>>>>>>> b\n', 'KB046'],
    [
      'a link that it cannot tell',
      `${articleSource({ code: '10035', title: 'T' }, '[a](/en/wifi/first/?a&amp;b)')}`,
      'MOV001',
    ],
  ])('does nothing where it would lose a link in %s', async ([, text, id], { content }) => {
    await writeFiles(content, { 'articles/en/tv/no-picture.mdx': text });
    const { exitCode, stderr } = await runScript('move', ['--content', content, 'wifi/first', 'tv/slow']);
    expect(stderr).toContain(`  ${id}  `);
    expect(exitCode).toBe(1);
    expect(await filesIn(content)).toEqual({ ...before, 'articles/en/tv/no-picture.mdx': text });
  });
});
