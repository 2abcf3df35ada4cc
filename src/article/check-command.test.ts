import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { drawing, writeContent } from '../site/testing/write-content.ts';
import { exampleArticle } from './testing/example-article.ts';

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const latin1 = Buffer.from(exampleArticle('Éteignez.'), 'latin1');
const utf16 = Buffer.from(`\ufeff${exampleArticle('Off.')}`, 'utf16le');

const bad = {
  'site.yaml':
    'name: Volta\naddress: https://example.com\nlanguages: {en: English, fr: Français, xx: Xish}\naccent: "#ffee00"\n',
  'topics.yaml':
    '- {id: printers, title: {en: Printers, fr: Imprimantes, xx: Xx}}\n- {id: wifi, title: {en: Wi-Fi, fr: Wi-Fi}}\n',
  'articles/en/printers/broken-yaml.mdx': exampleArticle('A <b>c</b>', { title: '"open' }),
  'articles/en/printers/check-digit.mdx': exampleArticle('A', { code: '48218' }),
  'articles/en/printers/code-in-article.mdx': exampleArticle('import a from "b"\n\n{c}', { code: '92370' }),
  'articles/en/printers/dead-link.mdx': exampleArticle('[a](./gone.mdx)', { code: '99341' }),
  'articles/en/printers/duplicate.mdx': exampleArticle('A', { code: '99341' }),
  'articles/en/printers/empty.mdx': '',
  'articles/en/printers/fields.mdx': exampleArticle('A', { summary: undefined, sumary: 'B', minutes: '0' }),
  'articles/en/printers/latin-1.mdx': latin1,
  'articles/en/printers/picture.mdx': exampleArticle('![](./a.svg) ![A](./gone.svg)', { code: '57240' }),
  'articles/en/printers/a.svg': drawing,
  'articles/en/printers/script.mdx': exampleArticle('[a](javascript:x)\n\n<Note onclick="b">C</Note>', {
    code: '48230',
  }),
  'articles/en/printers/syntax.mdx': exampleArticle('<Note>', { needs: undefined }),
  'articles/en/printers/utf-16.mdx': utf16,
  'articles/en/scanners/topic.mdx': exampleArticle('A'),
  'articles/en/wifi/component.mdx': exampleArticle('<Stepz />', { code: '36931' }),
  'articles/en/wifi/translated.mdx': exampleArticle('A', { code: '63736' }),
  'articles/fr/wifi/translated.mdx': exampleArticle('A', { code: '93167' }),
};

test('every error in a folder is listed once, in order, and the exit code is 1', async () => {
  const contentDir = await writeContent(bad, 'contenu été 1');
  const { status, stdout, stderr } = check('--content', contentDir);
  const heads = stderr.split('\n').filter((line) => line.startsWith(contentDir) && line.includes('  error  '));
  expect(
    heads.map((line) => line.slice(contentDir.length + 1).replace('articles/', '')).join('\n'),
  ).toMatchInlineSnapshot(`
    "en/printers/broken-yaml.mdx:8:1  error  KB005  front-matter-syntax
    en/printers/broken-yaml.mdx:10:3  error  KB025  element-in-article
    en/printers/check-digit.mdx:2:7  error  KB009  code-check-digit
    en/printers/code-in-article.mdx:10:1  error  KB020  code-in-article
    en/printers/code-in-article.mdx:12:1  error  KB020  code-in-article
    en/printers/dead-link.mdx:10:1  error  KB030  link-dead
    en/printers/duplicate.mdx:2:7  error  KB010  code-duplicate
    en/printers/empty.mdx:1:1  error  KB002  file-empty
    en/printers/fields.mdx:2:1  error  KB007  field-missing
    en/printers/fields.mdx:7:1  error  KB006  field-unknown
    en/printers/fields.mdx:8:10  error  KB008  field-invalid
    en/printers/latin-1.mdx:10:1  error  KB001  not-utf8
    en/printers/picture.mdx:10:1  error  KB033  image-without-alternative
    en/printers/picture.mdx:10:14  error  KB032  image-missing
    en/printers/script.mdx:10:1  error  KB031  link-unsafe
    en/printers/script.mdx:12:1  error  KB022  attribute
    en/printers/syntax.mdx:2:1  error  KB012  needs-missing
    en/printers/syntax.mdx:9:1  error  KB003  syntax
    en/printers/utf-16.mdx:1:1  error  KB001  not-utf8
    en/scanners/topic.mdx  error  KB013  topic-unknown
    en/wifi/component.mdx:10:1  error  KB021  component-unknown
    fr/wifi/translated.mdx:2:7  error  KB011  translation-code-differs
    site.yaml  error  SET006  language-unknown
    site.yaml:4:9  error  SET010  accent-unreadable
    topics.yaml:2:21  error  SET007  topic-untitled"
  `);
  expect(stderr.trimEnd().split('\n').at(-1)).toContain(`Found ${heads.length} errors`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test('--json lists the same problems on standard output, and nothing on standard error', async () => {
  const contentDir = await writeContent({ 'articles/en/wifi/empty.mdx': '' });
  const { status, stdout, stderr } = check('--content', contentDir, '--json');
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    fixed: [],
    problems: [expect.objectContaining({ file: `${contentDir}/articles/en/wifi/empty.mdx`, line: 1, id: 'KB002' })],
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('a good folder is called good', async () => {
  const contentDir = await writeContent({
    'articles/en/wifi/slow.mdx': exampleArticle('Wait.'),
  });
  expect(check('--content', contentDir)).toEqual({
    status: 0,
    stdout: `${contentDir}: no problem found.\n`,
    stderr: '',
  });
});

test('a folder that is not there is wrong usage', () => {
  expect(check('--content', 'nowhere')).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "There is no content folder at nowhere. Name it with --content DIR.
    See: npm run -s check -- --help
    ",
      "stdout": "",
    }
  `);
});

test('an empty folder lacks its settings', async () => {
  const contentDir = await writeContent({});
  const { status, stderr } = check('--content', `${contentDir}/..`);
  expect(status).toBe(1);
  expect(stderr.match(/There is no \S+ in the content folder/g)).toEqual([
    'There is no site.yaml in the content folder',
    'There is no topics.yaml in the content folder',
  ]);
});

test('an option that is mistyped is wrong usage, and the right one is offered', () => {
  expect(check('--contents', 'content')).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "There is no option --contents. Did you mean --content?
    See: npm run -s check -- --help
    ",
      "stdout": "",
    }
  `);
});

test.each([
  [['--content'], '--content needs a value.'],
  [['--content', '--json'], '--content needs a value.'],
  [['--json=yes'], '--json stands alone, without a value.'],
])('%j is wrong usage, and says why', (args, said) => {
  const { status, stderr } = check(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});
