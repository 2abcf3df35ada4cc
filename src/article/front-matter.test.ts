import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { exampleArticle } from './testing/example-article.ts';
import { problemsOf } from './testing/problems-of.ts';

const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };

function fieldsOf(changed: Record<string, string | undefined>) {
  return parseArticle(place, exampleArticle('Text.', changed)).article?.frontMatter;
}

/** The place and words of the problem in one field, the remedy apart. */
function problemWith(changed: Record<string, string | undefined>): string {
  const problems = problemsOf(exampleArticle('Text.', changed)).split('\n');
  return problems.length === 3 ? `${problems[0]?.split('  ')[0]} ${problems[1]?.trim()}` : problems.join('\n');
}

describe('the front matter of an article', () => {
  test('gives what is left out its default', () => {
    expect(fieldsOf({})).toMatchObject({
      needs: [],
      appliesTo: [],
      symptoms: [],
      alsoKnownAs: [],
      errorCodes: [],
      related: [],
      audience: 'customers',
      redirectFrom: [],
    });
  });

  test('keeps every scalar as it was written', () => {
    const written = fieldsOf({
      errorCodes: '[0x00000709, 12e3, 00123, 1.0, yes, ~]',
      owner: '0o17',
      title: '2026-10-02',
    });
    expect(written?.errorCodes).toEqual(['0x00000709', '12e3', '00123', '1.0', 'yes', '~']);
    expect(written).toMatchObject({ owner: '0o17', title: '2026-10-02' });
  });

  test.each([
    ['title', `"${'x'.repeat(80)}"`],
    ['summary', `"${'x'.repeat(160)}"`],
    ['code', '48 21 7'],
    ['minutes', '1'],
    ['needs', 'nothing'],
    ['needs', '[a paper clip]'],
    ['reviewed', '2024-02-29'],
    ['related', '[48230]'],
    ['audience', 'agents'],
    ['draft', 'true'],
    ['offline', 'true'],
    ['knownIssue', '{since: 2026-10-02}'],
    ['knownIssue', '{since: 2026-10-02, fixed: 2026-10-09}'],
    ['reviewEveryDays', '1'],
    ['redirectFrom', '[/en/printers/offline/, /old.html, /fr/d%C3%A9j%C3%A0/]'],
    ['replacedBy', '48230'],
  ])('takes %s: %s', (field, yaml) => expect(problemWith({ [field]: yaml })).toBe(''));

  test.each([
    ['title', `"${'x'.repeat(81)}"`, '3:8', 'a text of at most 80 characters; it has 81 characters'],
    ['title', '', '3:8', 'a text of at most 80 characters; it is empty'],
    ['title', '[a, b]', '3:8', 'a text of at most 80 characters'],
    ['summary', `"${'x'.repeat(161)}"`, '4:10', 'a text of at most 160 characters; it has 161 characters'],
    ['needs', '[]', '5:8', 'a list of texts, or the word nothing'],
    ['needs', 'a paper clip', '5:8', 'a list of texts, or the word nothing; "a paper clip" is not'],
    ['reviewed', '2026-02-30', '6:11', 'a day, as YYYY-MM-DD; "2026-02-30" is not'],
    ['reviewed', '2025-02-29', '6:11', 'a day, as YYYY-MM-DD; "2025-02-29" is not'],
    ['reviewed', 'yesterday', '6:11', 'a day, as YYYY-MM-DD; "yesterday" is not'],
    ['owner', '{team: printing}', '7:8', 'the team that answers for the article'],
    ['code', '4821', '2:7', 'an article code: 5 to 7 digits, the last one a check digit; "4821" is not'],
    ['appliesTo', 'InkJet', '8:12', 'a list of products; "InkJet" is not'],
    ['symptoms', 'it blinks', '8:11', 'a list of texts in customers\' words; "it blinks" is not'],
    ['alsoKnownAs', '{a: b}', '8:14', "a list of texts in customers' words"],
    ['errorCodes', '[E-104, ""]', '8:21', 'a list of texts; it is empty'],
    ['minutes', '0', '8:10', 'a whole number from 1; "0" is not'],
    ['minutes', '1.5', '8:10', 'a whole number from 1; "1.5" is not'],
    ['minutes', 'ten', '8:10', 'a whole number from 1; "ten" is not'],
    ['related', '[48230, 48231]', '8:18', 'a list of article codes; "48231" is not'],
    ['audience', 'staff', '8:11', 'customers or agents; "staff" is not'],
    ['draft', 'false', '8:8', 'the word true, or left out; "false" is not'],
    ['offline', 'yes', '8:10', 'the word true, or left out; "yes" is not'],
    ['reviewEveryDays', '0', '8:18', 'a whole number of days from 1; "0" is not'],
    ['redirectFrom', '[en/printers/]', '8:16', 'a list of paths on this site; "en/printers/" is not'],
    ['redirectFrom', '[/en/%2e%2e/etc/]', '8:16', 'a list of paths on this site; "/en/%2e%2e/etc/" is not'],
    ['redirectFrom', '[/en/%00/]', '8:16', 'a list of paths on this site; "/en/%00/" is not'],
    ['redirectFrom', '[/en/%E0%A4%A/]', '8:16', 'a list of paths on this site; "/en/%E0%A4%A/" is not'],
    ['redirectFrom', '[//example.com/]', '8:16', 'a list of paths on this site; "//example.com/" is not'],
    ['redirectFrom', '[/en/../../etc/]', '8:16', 'a list of paths on this site; "/en/../../etc/" is not'],
    ['replacedBy', '48231', '8:13', 'the code of the article that takes its place; "48231" is not'],
  ])('refuses %s: %s', (field, yaml, at, must) => {
    expect(problemWith({ [field]: yaml })).toBe(`offline.mdx:${at} \`${field}\` must be ${must}.`);
  });

  test('points into a known issue', () => {
    expect(problemWith({ knownIssue: '{since: 2026-13-01}' })).toBe(
      'offline.mdx:8:21 `knownIssue.since` must be a day, as YYYY-MM-DD; "2026-13-01" is not.',
    );
    expect(problemWith({ knownIssue: '{fixed: 2026-10-02}' })).toBe(
      'offline.mdx:8:13 The field `knownIssue.since` is missing.',
    );
  });

  test('says which field is missing, and why it matters', () => {
    expect(problemsOf(exampleArticle('Text.', { summary: undefined }))).toMatchInlineSnapshot(`
      "offline.mdx:2:1  error  KB007  field-missing
        The field \`summary\` is missing. It stands under the title in lists and search results.
        Add it, for example  summary: The computer cannot reach the printer over Wi-Fi."
    `);
  });

  test('says more where `needs` is missing', () => {
    expect(problemsOf(exampleArticle('Text.', { needs: undefined }))).toMatchInlineSnapshot(`
      "offline.mdx:2:1  error  KB012  needs-missing
        This article does not say what the customer needs before starting.
        Add a list, for example  needs: [the router's label, a paper clip]  or  needs: nothing"
    `);
  });

  test('offers the right check digit', () => {
    expect(problemsOf(exampleArticle('Text.', { code: '48218' }))).toMatchInlineSnapshot(`
      "offline.mdx:2:7  error  KB009  code-check-digit
        The check digit of the code 48218 is wrong: somebody who types it would be told that it does not exist.
        If the other digits are right, the code is 48217."
    `);
  });

  test('offers the name that a mistyped field was meant to have', () => {
    expect(problemsOf(exampleArticle('Text.', { sumary: 'x' }))).toMatchInlineSnapshot(`
      "offline.mdx:8:1  error  KB006  field-unknown
        There is no field \`sumary\`.
        Did you mean \`summary\`?"
    `);
  });

  test.each(['constructor', '__proto__', 'toString', '<<'])('knows no field %s', (name) => {
    expect(problemsOf(exampleArticle('Text.', { [`"${name}"`]: 'x' }))).toContain(`There is no field \`${name}\`.`);
  });

  test.each([
    ['title', 'Wi-Fi: no internet', '3:8', 'a field cannot begin inside a text'],
    ['title', '*Important*', '3:8', 'no text can begin with * or &'],
    ['title', '&amp x', '3:8', 'no text can begin with * or &'],
    ['title', '!important', '3:8', 'no text can begin with !'],
    ['title', '@home', '3:8', 'no text can begin with this character'],
    ['title', '`code`', '3:8', 'no text can begin with this character'],
    ['title', '"open', '8:1', 'a quotation mark before this is never closed'],
    ['title', '"a" b', '3:12', 'this does not belong to the value before it'],
    ['title', '"C:\\Users"', '3:11', 'a backslash in double quotes begins a special character, and this is none'],
    ['needs', '[a, b', '6:1', 'a bracket before this is never closed'],
    ['needs', '\n\t- a', '6:1', 'this line begins with a tab'],
    ['owner', 'a\ntitle: b', '8:1', 'this field is given twice'],
    ['owner', 'a\njust words', '8:1', 'this line is no field'],
    ['owner', 'a\n...\nb: c', '9:1', 'a line of --- or ... ends it before its end'],
  ])('that is broken at %s: %s says so in plain words', (field, yaml, at, what) => {
    expect(problemWith({ [field]: yaml })).toBe(`offline.mdx:${at} The front matter cannot be read: ${what}.`);
  });

  test('that is a list or a text asks for fields', () => {
    expect(problemsOf('---\n- a\n---\n\nText.')).toMatchInlineSnapshot(`
      "offline.mdx:2:1  error  KB008  field-invalid
        What stands here must be fields, each on a line of its own.
        For example  title: Printer shows "offline""
    `);
  });

  test('that is empty lists every field that is needed', () => {
    const missing = [...problemsOf('---\n---\n\nText.').matchAll(/The field `(\w+)` is missing|does not say what/g)];
    expect(missing.map(([what, field = what]) => field)).toEqual([
      'code',
      'title',
      'summary',
      'reviewed',
      'owner',
      'does not say what',
    ]);
  });

  test('is bombed with aliases in vain', () => {
    const bomb = '[x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]';
    expect(problemsOf(exampleArticle('Text.', { a: `&a ${bomb}` }))).toContain('no text can begin with * or &');
  });
});
