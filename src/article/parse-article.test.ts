import { describe, expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsOf } from './testing/problems-of.ts';

describe('an article that is no article yet', () => {
  test.each(['', '\n', ' \n\t\n'])('is told apart where it is empty: %j', (source) => {
    expect(problemsOf(source)).toMatch(/^offline\.mdx:1:1 {2}error {2}KB002 {2}file-empty\n/);
  });

  test('needs front matter, and is told what is wrong below all the same', () => {
    expect(problemsOf('Hello <Nope /> there.')).toMatchInlineSnapshot(`
      "offline.mdx:1:1  error  KB004  front-matter-missing
        This article does not begin with its front matter between two lines of ---.
        Begin the file with  ---  then code, title, summary, needs, owner and reviewed, then  ---
      offline.mdx:1:7  error  KB021  component-unknown
        There is no component <Nope>.
        Did you mean <Note>?"
    `);
  });

  test.each(['---\ncode: 48217\n\nText', 'Text\n---\ncode: 48217\n---\n', ' ---\ncode: 48217\n---\n'])(
    'has front matter only between two lines of --- at its beginning: %j',
    (source) => expect(problemsOf(source)).toContain('KB004  front-matter-missing'),
  );

  test('needs a text', () => {
    expect(problemsOf(exampleArticle(''))).toMatchInlineSnapshot(`
      "offline.mdx:1:1  error  KB042  body-empty
        This article has front matter and no text.
        Write what to do, or mark it  draft: true  and write a first sentence."
    `);
  });

  test('needs a text for those who read it', () => {
    const note = '<AgentNote>\n\nA\n\n</AgentNote>';
    expect(problemsOf(exampleArticle(note))).toContain('Customers would see an empty page');
    expect(problemsOf(exampleArticle(note, { audience: 'agents' }))).toBe('');
    expect(problemsOf(exampleArticle(`${note}\n\nB`))).toBe('');
  });

  test('that does not parse gives its first syntax error and what is wrong in the front matter', () => {
    expect(
      problemsOf(exampleArticle('One.\n\n<Note>\n\n{oops', { title: undefined, minutes: '0' })),
    ).toMatchInlineSnapshot(`
      "offline.mdx:2:1  error  KB007  field-missing
        The field \`title\` is missing. It says what the reader gets.
        Add it, for example  title: Printer shows "offline"
      offline.mdx:7:10  error  KB008  field-invalid
        \`minutes\` must be a whole number from 1; "0" is not.
        For example  minutes: 10
      offline.mdx:12:1  error  KB003  syntax
        <Note> is opened and never closed.
        Close it at the same depth and in the same list item; a component without content ends with />."
    `);
  });

  test('has places counted in characters, accents and all', () => {
    expect(problemsOf(exampleArticle('Été, déjà <b>vu</b>.'))).toMatch(/^offline\.mdx:10:11 /);
  });
});

describe('an article that holds code', () => {
  test.each([
    ['import x from "y"', '10:1', 'An article cannot `import` or `export`: it is text, never code.'],
    ['export const x = 1', '10:1', 'An article cannot `import` or `export`: it is text, never code.'],
    ['import your photos first', '10:1', 'An article cannot `import` or `export`: it is text, never code.'],
    ['import {', '10:1', 'An article cannot `import` or `export`: it is text, never code.'],
    ['{1 + 1}', '10:1', 'An article cannot hold `{…}`: it is text, never code.'],
    ['Wait {seconds} s.', '10:6', 'An article cannot hold `{…}`: it is text, never code.'],
    ['{/* a comment */}', '10:1', 'An article cannot hold `{…}`: it is text, never code.'],
    ['Set {', '10:5', 'Here a curly bracket begins code, and an article holds none.'],
    ['<Note {...x}>\n\nA\n\n</Note>', '10:1', 'Curly brackets among the attributes are code.'],
    ['<Tabs group={x}>\n<Tab id="a" label="A">\nA\n</Tab>\n</Tabs>', '10:1', 'The attribute `group` holds code.'],
    ['<Foo onclick={x} />', '10:1', 'There is no component <Foo>.'],
  ])('is refused: %s', (body, at, what) => {
    expect(problemsOf(exampleArticle(body))).toMatch(`offline.mdx:${at}  error`);
    expect(problemsOf(exampleArticle(body))).toContain(`  ${what}`);
  });

  test('may show curly brackets that are escaped or in code', () => {
    expect(problemsOf(exampleArticle('Type \\{name} or `{name}`.'))).toBe('');
  });
});

describe('a text that cannot be read', () => {
  test.each([
    ['<Note>\n\nOpen.', '10:1', '<Note> is opened and never closed.'],
    ['<Steps>\n1. One\n   <Say>Two\n\n2. Three</Say>\n</Steps>', '12:4', '<Say> is opened and never closed.'],
    ['<Note>x</Cause>', '10:8', '</Cause> stands where <Note> must be closed first.'],
    ['Text </Note>', '10:6', '</Note> closes nothing that is open.'],
    ['<!-- hidden -->', '10:1', 'An article cannot hold a comment <!-- … -->: it would reach every reader.'],
    ['<https://example.com>', '10:1', 'Here "<" begins something that is no component.'],
    ['If it is <5 minutes', '10:10', 'Here "<" begins something that is no component.'],
    ['<Tab id=a label="b" />', '10:1', 'Here "<" begins something that is no component.'],
  ])('is explained at its place: %s', (body, at, what) => {
    const [first, second] = problemsOf(exampleArticle(body)).split('\n');
    expect(first).toBe(`offline.mdx:${at}  error  KB003  syntax`);
    expect(second).toBe(`  ${what}`);
  });

  test('never names the program that read it', () => {
    const broken = [
      '{a b}',
      '{',
      '<a b=c>',
      '<Note',
      '</',
      '<>',
      'import {',
      'export default',
      '<A.>',
      '<a:>',
      '# T {#id}',
    ];
    for (const body of broken) {
      expect(problemsOf(exampleArticle(body)).replaceAll('offline.mdx', '')).not.toMatch(
        /oxc|mdx|jsx|esm|sätteri|satteri|micromark|zod|acorn/i,
      );
    }
  });

  test('is not taken for one where < stands alone', () => {
    expect(problemsOf(exampleArticle('2 < 3 and 3 \\<4'))).toBe('');
  });
});

describe('a text that is nested too deep', () => {
  const quotation = (levels: number) => exampleArticle(`${'>'.repeat(levels)} x`);

  test('is read down to 98 quotations with a text in them', () => expect(problemsOf(quotation(98))).toBe(''));

  test.each([99, 20_000])('is refused with %i quotations', (levels) => {
    expect(problemsOf(quotation(levels))).toContain('KB043  nested-too-deep');
  });

  test.each([
    ['components', '<Note>\n'.repeat(3000) + '</Note>\n'.repeat(3000)],
    ['lists', `${'- '.repeat(5000)}x`],
    ['emphasis', `${'*'.repeat(5000)}x${'*'.repeat(5000)}`],
  ])('is refused whatever it is nested in: %s', (_, body) => {
    expect(problemsOf(exampleArticle(body))).toContain('KB043  nested-too-deep');
  });
});

test('an article has headings from the second level down', () => {
  expect(problemsOf(exampleArticle('## Fine'))).toBe('');
  expect(problemsOf(exampleArticle('# Too high'))).toMatchInlineSnapshot(`
    "offline.mdx:10:1  error  KB027  heading-too-high
      The only heading of the first level is the title, which stands in the front matter.
      Begin this heading with ## instead of #."
  `);
});

test.each([['![](./a.svg)'], ['![ ](./a.svg)'], ['![][a]\n\n[a]: ./a.svg']])(
  'a picture needs a description: %s',
  (body) => {
    expect(problemsOf(exampleArticle(body))).toMatch(/^offline\.mdx:10:1 {2}error {2}KB033/);
  },
);

test('a large article is read in time that grows with its size', () => {
  const megabytes = (count: number) =>
    exampleArticle('Some words, *and* [a link](https://example.com).\n\n'.repeat(count * 20_000));
  const timeOf = (source: string) => {
    const begin = performance.now();
    problemsOf(source);
    return performance.now() - begin;
  };
  timeOf(megabytes(0.25));
  expect(timeOf(megabytes(2))).toBeLessThan(20 * Math.max(timeOf(megabytes(0.25)), 20));
});
