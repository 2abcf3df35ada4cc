import { describe, expect, test } from 'vitest';
import { drawing } from '../site/testing/write-content.ts';
import { exampleArticle } from './testing/example-article.ts';
import { problemsIn } from './testing/problems-in.ts';

const offline = 'articles/en/printers/offline.mdx';
const reset = { 'articles/en/printers/reset.mdx': exampleArticle('## The button\n\nHold it.', { code: '48230' }) };
const agents = {
  'articles/en/printers/staff.mdx': exampleArticle('Secret.', { code: '92370', audience: 'agents' }),
};

/** What is wrong with an article at printers/offline, beside `reset` and `agents`. */
function problemsBeside(
  body: string,
  changed: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = {},
) {
  return problemsIn({ ...reset, ...agents, ...files, [offline]: exampleArticle(body, changed) });
}

describe('a link', () => {
  test.each([
    '[a](./reset.mdx)',
    '[a](reset.mdx#the-button)',
    '[a](../../en/printers/reset.mdx)',
    '[a](/48230)',
    '[a](/48230#the-button)',
    '[a](/48%2023%200/)',
    '[a](/en/printers/reset)',
    '[a](/en/printers/reset/#the-button)',
    '[a](/en/printers/)',
    '[a](/en/search/?q=ink)',
    '[a](/en/products/inkjet-200/)',
    '[a](/fr/a-z/)',
    '[a](/)',
    '[a](#b)\n\n## B',
    'Text.\n\n<AgentNote>\n\n[a](/92370)\n\n</AgentNote>',
    '<Steps>\n1. A\n\n   <Say>See [a](./staff.mdx).</Say>\n</Steps>',
  ])('may lead there: %s', async (body) => {
    expect(await problemsBeside(body, { appliesTo: '[InkJet 200]' })).toBe('');
  });

  test.each([
    ['[a](./rest.mdx)', 'The link ./rest.mdx leads to nothing.', 'Did you mean ../printers/reset.mdx?'],
    [
      '[a](../wifi/nowhere.mdx)',
      'The link ../wifi/nowhere.mdx leads to nothing.',
      'Correct the path, or remove the link.',
    ],
    ['[a](../../../site.yaml)', 'The link ../../../site.yaml leads to nothing.', 'Name a file of an article, such as'],
    ['[a](javascript%3Aalert)', 'The link javascript%3Aalert leads to nothing.', 'Name a file of an article, such as'],
    [
      '[a](/en/nowhere/)',
      'The link /en/nowhere/ leads to nothing.',
      'Correct it: no page of this site has that address.',
    ],
    ['[a](/de/)', 'The link /de/ leads to nothing.', 'Correct it: no page of this site has that address.'],
    ['[a](/en/products/inkjet/)', 'The link /en/products/inkjet/ leads to nothing.', 'Correct it: no page of'],
    [
      '[a](/48217000)',
      'No article has the code 48217000.',
      'Correct the code, or write the article that should have it.',
    ],
    ['[a](/99341)', 'No article has the code 99341.', 'Correct the code, or write the article that should have it.'],
    [
      '[a](./reset.mdx#the-buton)',
      'The link ./reset.mdx#the-buton names the place "the-buton", which content/articles/en/printers/reset.mdx does not have.',
      'Did you mean #the-button?',
    ],
    [
      '[a](#nowhere)',
      `The link #nowhere names the place "nowhere", which content/${offline} does not have.`,
      'Correct what stands after #, or remove it.',
    ],
    [
      '[a](/92370)',
      'This leads customers to content/articles/en/printers/staff.mdx, which only agents may see.',
      'Put the link into an <AgentNote>, or take it away.',
    ],
    [
      '[a](./staff.mdx)',
      'This leads customers to content/articles/en/printers/staff.mdx, which only agents may see.',
      'Put the link',
    ],
  ])('may not lead there: %s', async (body, what, remedy) => {
    const [first, second, third, ...more] = (await problemsBeside(body)).split('\n');
    expect(first).toMatch(`content/${offline}:10:1  error`);
    expect(second).toBe(`  ${what}`);
    expect(third).toMatch(`  ${remedy}`);
    expect(more).toEqual([]);
  });

  test('to an article that cannot be read is not called dead as well', async () => {
    const files = { 'articles/en/wifi/broken.mdx': exampleArticle('Text.', { code: '99341', minutes: '0' }) };
    expect(
      await problemsBeside('[a](../wifi/broken.mdx), [b](/99341)', { related: '[99341]' }, files),
    ).toMatchInlineSnapshot(`
      "content/articles/en/wifi/broken.mdx:8:10  error  KB008  field-invalid
        \`minutes\` must be a whole number from 1; "0" is not.
        For example  minutes: 10"
    `);
  });
});

describe('a draft', () => {
  const files = (draft: Record<string, string>) => ({
    'articles/en/wifi/soon.mdx': exampleArticle('A', { code: '57240', draft: 'true' }),
    [offline]: exampleArticle('[a](../wifi/soon.mdx)', draft),
  });

  test('is no place to lead readers to, whether it is shown or left out', async () => {
    expect(await problemsIn(files({}), { drafts: true })).toMatchInlineSnapshot(`
      "content/articles/en/printers/offline.mdx:10:1  error  KB044  link-to-draft
        This leads to content/articles/en/wifi/soon.mdx, which is a draft and will not be published.
        Remove  draft: true  there, or take the link away."
    `);
    expect(await problemsIn(files({}))).toContain('KB030  link-dead');
  });

  test('may lead to another', async () => {
    expect(await problemsIn(files({ draft: 'true' }), { drafts: true })).toBe('');
  });
});

describe('a code or a step', () => {
  const step = (ifNot: string) => `<Steps>\n1. A\n\n   ${ifNot}\n</Steps>`;

  test.each([
    [step('<IfNot code="99341" />'), '13:4', 'No article has the code 99341.'],
    [
      step('<IfNot code="92370" />'),
      '13:4',
      'This leads customers to content/articles/en/printers/staff.mdx, which only agents may see.',
    ],
    [step('<IfNot step="step-2" />'), '13:4', 'This article has no step "step-2".'],
    [
      '<Ask id="a" question="B">\n\n<Answer id="c" label="D" step="e" />\n\n</Ask>',
      '12:1',
      'This article has no step "e".',
    ],
    [
      `${step('<IfNot step="step-2" />')}\n\n<AgentNote>\n\n<Steps>\n1. B\n</Steps>\n\n</AgentNote>`,
      '13:4',
      'This article has no step "step-2".',
    ],
  ])('must be there for those who read it: %s', async (body, at, what) => {
    const problems = await problemsBeside(body);
    expect(problems).toMatch(`content/${offline}:${at}  error`);
    expect(problems.split('\n')[1]).toBe(`  ${what}`);
  });

  test('is looked up for related articles and for the one that takes the place of this', async () => {
    expect(await problemsBeside('A', { related: '[48230, 99341]', replacedBy: '92370' })).toMatchInlineSnapshot(`
      "content/articles/en/printers/offline.mdx:8:18  error  KB034  target-unknown
        No article has the code 99341.
        Correct the code, or write the article that should have it.
      content/articles/en/printers/offline.mdx:9:13  error  KB039  link-to-agents-only
        This leads customers to content/articles/en/printers/staff.mdx, which only agents may see.
        Put the link into an <AgentNote>, or take it away."
    `);
  });
});

describe('a picture', () => {
  test('beside the article is found, also under a name with spaces and accents', async () => {
    const files = { 'articles/en/printers/le bac été.svg': drawing };
    expect(await problemsBeside('![A tray](<./le bac été.svg>) ![B](./le%20bac%20%C3%A9t%C3%A9.svg)', {}, files)).toBe(
      '',
    );
  });

  test.each([
    ['is missing', './tray.svg', {}, 'There is no picture content/articles/en/printers/tray.svg.'],
    ['has a broken address', './a%ff.svg', {}, 'There is no picture content/articles/en/printers/a%ff.svg.'],
    [
      'is no picture',
      './tray.png',
      { 'articles/en/printers/tray.png': 'Hello' },
      'content/articles/en/printers/tray.png is not a picture that can be read.',
    ],
    [
      'is empty',
      './tray.svg',
      { 'articles/en/printers/tray.svg': '' },
      'content/articles/en/printers/tray.svg is not a picture that can be read.',
    ],
    [
      'is a page in disguise',
      './tray.html',
      { 'articles/en/printers/tray.html': `${drawing}<script>x</script>` },
      'content/articles/en/printers/tray.html is not a picture that can be read.',
    ],
    [
      'runs a script',
      './tray.svg',
      { 'articles/en/printers/tray.svg': drawing.replace('<path', '<script>x</script><path') },
      'The picture content/articles/en/printers/tray.svg holds "<script": it could run code or load from elsewhere.',
    ],
    ['stands elsewhere', '../../../../tray.svg', {}, 'The picture tray.svg is not in the content folder.'],
  ])('that %s is refused', async (_, address, files, what) => {
    const [first, second, ...more] = (await problemsBeside(`See ![A tray](${address})`, {}, files)).split('\n');
    expect(first).toMatch(`content/${offline}:10:5  error  KB03`);
    expect(second?.replace(/ \S*\/(?=tray\.svg is not in)/, ' ')).toBe(`  ${what}`);
    expect(more).toHaveLength(1);
  });
});

describe('a snippet', () => {
  const use = '<Snippet id="restart" />';
  const snippet = (text: string) => ({ 'snippets/en/restart.mdx': text });

  test('that is not there is named where it is used', async () => {
    expect(await problemsBeside(`Text.\n\n${use}`)).toMatchInlineSnapshot(`
      "content/articles/en/printers/offline.mdx:12:1  error  KB035  snippet-missing
        There is no snippet "restart" in the language "en".
        Add the file snippets/en/restart.mdx to the content folder, or correct the id."
    `);
  });

  test('is checked once, at its own place, however many articles use it', async () => {
    const files = { ...snippet('Fine.\n\nSee [a](/99341), ![A](./gone.svg) and <b>c</b>.'), ...reset };
    const other = { 'articles/en/wifi/slow.mdx': exampleArticle(use, { code: '57240' }) };
    expect(await problemsBeside(use, {}, { ...files, ...other })).toMatchInlineSnapshot(`
      "content/snippets/en/restart.mdx:3:5  error  KB034  target-unknown
        No article has the code 99341.
        Correct the code, or write the article that should have it.
      content/snippets/en/restart.mdx:3:18  error  KB032  image-missing
        There is no picture content/snippets/en/gone.svg.
        Put the file there, or correct its name.
      content/snippets/en/restart.mdx:3:39  error  KB025  element-in-article
        An article holds no HTML elements, so not <b> either.
        Write it in Markdown."
    `);
  });

  test('has pictures and links that begin at its own file', async () => {
    const text = '![A](./tray.svg) [b](../../articles/en/printers/reset.mdx) [c](/48230)';
    expect(await problemsBeside(use, {}, { ...snippet(text), 'snippets/en/tray.svg': drawing })).toBe('');
  });

  test('may hold another, but not itself', async () => {
    const other = { 'snippets/en/wait.mdx': 'Wait.' };
    expect(await problemsBeside(use, {}, { ...snippet('<Snippet id="wait" />'), ...other })).toBe('');
    expect(await problemsBeside(use, {}, snippet(use))).toMatchInlineSnapshot(`
      "content/snippets/en/restart.mdx:1:1  error  KB035  snippet-missing
        The snippet "restart" holds itself, so it would never end.
        Take it out of itself."
    `);
  });

  test('leads customers to nothing that only agents may see', async () => {
    expect(await problemsBeside(use, {}, snippet('[a](/92370)'))).toMatch(
      'content/snippets/en/restart.mdx:1:1  error  KB039',
    );
    expect(await problemsBeside(`Text.\n\n<AgentNote>\n\n${use}\n\n</AgentNote>`, {}, snippet('[a](/92370)'))).toBe('');
  });
});

describe('several articles', () => {
  test('cannot share a code', async () => {
    expect(await problemsBeside('A', { code: '48230' })).toMatchInlineSnapshot(`
      "content/articles/en/printers/reset.mdx:2:7  error  KB010  code-duplicate
        The code 48 23 0 belongs to content/articles/en/printers/offline.mdx: who types it could reach only one of the two.
        Give the newer article a code of its own."
    `);
  });

  test('are one in all their languages, with one code', async () => {
    const translation = (code: string) => ({ 'articles/fr/printers/offline.mdx': exampleArticle('Texte.', { code }) });
    expect(await problemsBeside('A', {}, translation('48217'))).toBe('');
    expect(await problemsBeside('A', {}, translation('57240'))).toMatchInlineSnapshot(`
      "content/articles/fr/printers/offline.mdx:2:7  error  KB011  translation-code-differs
        This article has the code 57240, and its translation content/articles/en/printers/offline.mdx has 48217: an article has one code in all its languages.
        Use the code that was given out first in both files; if they are two articles, give them two names."
    `);
  });

  test('cannot have had the same address', async () => {
    const other = {
      'articles/en/wifi/slow.mdx': exampleArticle('B', { code: '57240', redirectFrom: '[/en/wifi/old/]' }),
    };
    expect(await problemsBeside('A', { redirectFrom: '[/en/wifi/old]' }, other)).toContain(
      'content/articles/en/wifi/slow.mdx:8:16  error  KB037  redirect-conflict',
    );
    expect(await problemsBeside('A', { redirectFrom: '[/en/printers/reset/]' })).toContain('KB037  redirect-conflict');
  });
});

describe('a file', () => {
  const article = exampleArticle('A');
  test.each([
    [
      'articles/en/offline.mdx',
      'KB014',
      'An article stands at articles/<lang>/<topic>/<slug>.mdx, and this file does not.',
      'Move it into',
    ],
    [
      'articles/en/printers/more/offline.mdx',
      'KB014',
      'An article stands at articles/<lang>/<topic>/<slug>.mdx, and this file does not.',
      'Move it into',
    ],
    [
      'articles/en/printers/Printer offline.mdx',
      'KB014',
      '"Printer offline" cannot be part of an address.',
      'Name the file with small letters',
    ],
    [
      'articles/en/printers/offline.md',
      'KB014',
      'The name of an article ends in .mdx, in small letters: this file would be passed over.',
      'Rename it to offline.mdx',
    ],
    [
      'articles/en/printers/offline.MDX',
      'KB014',
      'The name of an article ends in .mdx, in small letters: this file would be passed over.',
      'Rename it to offline.mdx',
    ],
    [
      'articles/en/printer/offline.mdx',
      'KB013',
      'There is no topic "printer".',
      'Did you mean "printers"? If not, add it to topics.yaml.',
    ],
    [
      'articles/en/dishwashers/e15.mdx',
      'KB013',
      'There is no topic "dishwashers".',
      'Add it to topics.yaml. The topics are: printers, wifi.',
    ],
    [
      'articles/de/printers/offline.mdx',
      'KB015',
      'The settings know no language "de".',
      'Add it to languages in site.yaml, or move the file below en or fr.',
    ],
  ])('is misplaced at %s', async (file, id, what, remedy) => {
    const [first, second, third] = (await problemsIn({ [file]: article })).split('\n');
    expect(first).toMatch(`content/${file}  error  ${id}`);
    expect(second).toBe(`  ${what}`);
    expect(third).toMatch(`  ${remedy}`);
  });

  test('beside the articles that is none is passed over', async () => {
    expect(await problemsIn({ [offline]: article, 'articles/README.txt': 'x', 'articles/en/.draft.mdx': 'x' })).toBe(
      '',
    );
  });

  test('is read with its byte-order mark and Windows line ends', async () => {
    const windows = `\ufeff${exampleArticle('One.\n\nTwo <b>three</b>.').replaceAll('\n', '\r\n')}`;
    expect(await problemsIn({ [offline]: windows })).toMatch(`content/${offline}:12:5  error  KB025`);
  });
});

describe('pages', () => {
  const page = (frontMatter: string) => `---\n${frontMatter}\n---\n\nText.\n`;
  const good = page('title: Contact\nsummary: How to reach us.\nreviewed: 2026-10-02');
  const problems = (name: string, source: string) =>
    problemsIn({ [offline]: exampleArticle('A'), [`pages/en/${name}.mdx`]: source });

  test('have a title, a summary and a day, and can be linked to', async () => {
    expect(await problems('contact', good)).toBe('');
    expect(await problems('contact', page('title: Contact\nsumary: x\nreviewed: soon'))).toMatchInlineSnapshot(`
      "content/pages/en/contact.mdx:2:1  error  KB007  field-missing
        The field \`summary\` is missing.
        Add it, for example  summary: Telephone, chat and e-mail, with their hours.
      content/pages/en/contact.mdx:3:1  error  KB006  field-unknown
        There is no field \`sumary\`.
        Did you mean \`summary\`?
      content/pages/en/contact.mdx:4:11  error  KB008  field-invalid
        \`reviewed\` must be a day, as YYYY-MM-DD; "soon" is not.
        For example  reviewed: 2026-10-02"
    `);
  });

  test('have front matter that can be read', async () => {
    expect(await problems('contact', page('title: Contact: us'))).toMatchInlineSnapshot(`
      "content/pages/en/contact.mdx:2:8  error  KB005  front-matter-syntax
        The front matter cannot be read: a field cannot begin inside a text.
        Put quotes around a text that holds ": ", for example  title: "Wi-Fi: no internet""
    `);
  });

  test.each(['printers', 'search', 'a-z'])('cannot be named %s', async (name) => {
    expect(await problems(name, good)).toContain(`content/pages/en/${name}.mdx  error  KB041  page-name-taken`);
  });
});

test('a content folder without articles says how to write the first', async () => {
  expect(await problemsIn({})).toMatchInlineSnapshot(`
    "content/articles  error  KB040  content-empty
      There is no article to publish.
      Write the first one: articles/<lang>/<topic>/<slug>.mdx"
  `);
});

test('only an article that customers see can be featured', async () => {
  const featured = (codes: string) =>
    problemsIn({
      ...reset,
      ...agents,
      'site.yaml': `name: Volta\naddress: https://example.com\nlanguages: {en: English, fr: Français}\nfeatured: ${codes}\n`,
    });
  expect(await featured('[48 23 0]')).toBe('');
  expect(await featured('[92370]')).toMatchInlineSnapshot(`
    "content/site.yaml  error  KB034  target-unknown
      The home page would feature 92370, and no article that customers see has this code.
      Correct the code under \`featured\`."
  `);
});
