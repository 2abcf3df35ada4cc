import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem/format-problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import { inspectSite, readSite } from './read-site.ts';
import { writeContent } from './testing/write-content.ts';

const base = 'name: Volta\naddress: https://example.com\nlanguages: {en: English, fr: Français}\n';

/** What the owner of a site with these files is told, one text for all problems. */
async function problemsIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const contentDir = await writeContent(files);
  const { problems } = await inspectSite(contentDir);
  return sortProblems(problems).map(formatProblem).join('\n').replaceAll(contentDir, 'content');
}

/** What is wrong with a site.yaml that has these lines after the first three. */
const problemsWith = (lines: string) => problemsIn({ 'site.yaml': `${base}${lines}\n` });

describe('the settings', () => {
  test('have defaults, and a base from the address', async () => {
    const site = await readSite(await writeContent({}));
    expect(site.base).toBe('/help');
    expect(site.settings).toMatchObject({ accent: '#0b6e4f', timeZone: 'UTC', reviewEveryDays: 365, featured: [] });
    expect(site.languages.map(({ tag, name }) => `${tag} ${name}`)).toEqual(['en English', 'fr Français']);
  });

  test.each([
    ['accent: "#0b6e4f"'],
    ['timeZone: Europe/Paris'],
    ['contact: {phone: {number: "1", hours: [{days: mon-fri, from: "09:00", to: "24:00"}]}}'],
    ['endpoints: {feedback: /api/feedback}'],
    ['endpoints: {search: https://api.example.com/s}\nconnect: [https://api.example.com]'],
    ['endpoints: {search: https://example.com/api}'],
    ['check: {KB012: off}'],
    ['connect: [https://api.example.com]'],
  ])('take %s', async (line) => expect(await problemsWith(line)).toBe(''));

  test.each([
    ['accent: green', '4:9', 'SET005', '`accent` must be a colour of six hexadecimal digits; "green" is not.'],
    ['accent: "#ffee00"', '4:9', 'SET010', 'The accent #ffee00 has a contrast of 1.1 where 4.5 is needed'],
    ['timeZone: Paris', '4:11', 'SET005', '`timeZone` must be a time zone of the IANA list; "Paris" is not.'],
    ['contact: {mail: a@b.cd}', '4:11', 'SET003', 'There is no field `contact.mail`.'],
    ['contact: {email: nobody}', '4:18', 'SET005', '`contact.email` must be an e-mail address; "nobody" is not.'],
    [
      'contact: {chat: "javascript:x"}',
      '4:17',
      'SET005',
      '`contact.chat` must be an https address; "javascript:x" is not.',
    ],
    [
      'contact: {phone: {number: "1", hours: [{days: mon-day, from: "09:00", to: "18:00"}]}}',
      '4:47',
      'SET005',
      '`contact.phone.hours.days` must be a day or a range of days, mon to sun; "mon-day" is not.',
    ],
    [
      'contact: {phone: {number: "1", hours: [{days: mon, from: 9, to: "18:00"}]}}',
      '4:58',
      'SET005',
      '`contact.phone.hours.from` must be a time of day, in quotes; "9" is not.',
    ],
    [
      'contact: {phone: {number: "1", hours: [{day: mon, from: "09:00", to: "18:00"}]}}',
      '4:40',
      'SET004',
      'The field `contact.phone.hours.days` is missing.',
    ],
    [
      'endpoints: {feedback: //example.com/f}',
      '4:23',
      'SET005',
      '`endpoints.feedback` must be a path on this site, or an https address; "//example.com/f" is not.',
    ],
    [
      'endpoints: {search: https://api.example.com/s}',
      '4:21',
      'SET030',
      '`endpoints.search` is on another origin, to which pages may not talk.',
    ],
    ['check: {KB12: off}', '4:9', 'SET005', '`KB12` cannot stand under `check`.'],
    [
      'check: {KB012: fatal}',
      '4:16',
      'SET005',
      '`check` must be a severity (error, warning, notice, off) for each rule named; "fatal" is not.',
    ],
    ['fonts: {text: gone.woff2}', '4:15', 'SET014', 'There is no font content/gone.woff2.'],
    ['fonts: {text: site.yaml}', '4:15', 'SET014', 'content/site.yaml is not a WOFF2 font.'],
    ['fonts: {italic: a.woff2}', '4:9', 'SET003', 'There is no field `fonts.italic`.'],
    ['logo: gone.svg', '4:7', 'SET011', 'There is no picture content/gone.svg that could be the logo.'],
    ['colour: red', '4:1', 'SET003', 'There is no field `colour`.'],
    ['name: Twice', '4:1', 'SET002', 'This file cannot be read: this field is given twice.'],
  ])('refuse %s', async (line, at, id, what) => {
    const problems = await problemsWith(line);
    expect(problems).toContain(`content/site.yaml:${at}  error  ${id}`);
    expect(problems).toContain(`\n  ${what}`);
  });

  test('take a font that every visitor can fetch, and say by how much another is too large', async () => {
    const font = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => 'wOF2'.charCodeAt(at));
    const settings = { 'site.yaml': `${base}fonts: {text: a.woff2}\n` };
    expect(await problemsIn({ ...settings, 'a.woff2': font(100_000) })).toBe('');
    expect(await problemsIn({ ...settings, 'a.woff2': font(100_001) })).toContain(
      'The font content/a.woff2 has 100001 bytes: 100000 are the most, since every visitor fetches it.',
    );
  });

  test('name only languages that the interface speaks', async () => {
    const languages = 'name: Volta\naddress: https://example.com\nlanguages: {en: English, xx: Xish}\n';
    expect(
      await problemsIn({ 'site.yaml': languages, 'topics.yaml': '- {id: wifi, title: {en: A, xx: B}}\n' }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml  error  SET006  language-unknown
        The settings name the language "xx", for which the interface has no texts.
        Add content/languages/xx.yaml: copy src/site/languages/en.yaml and translate it."
    `);
  });

  test.each(['{}', '{English: en}', 'English'])('name languages by their tags, not %s', async (languages) => {
    const yaml = `name: Volta\naddress: https://example.com\nlanguages: ${languages}\n`;
    expect(await problemsIn({ 'site.yaml': yaml })).toMatch(/^content\/site\.yaml:3:1\d? {2}error {2}SET005/);
  });

  test('are UTF-8', async () => {
    const latin1 = Buffer.from(`${base}repository: https://example.com\n`, 'latin1');
    expect(await problemsIn({ 'site.yaml': latin1 })).toMatchInlineSnapshot(`
      "content/site.yaml:3:34  error  KB001  not-utf8
        This file is not UTF-8 text: accents would come out wrong.
        Save it again with the encoding UTF-8."
    `);
  });
});

describe('a language', () => {
  test('must have every text that English has', async () => {
    const yaml = `direction: ltr
typography: {quotes: ["“", "”"], apostrophe: "’", narrowSpaceBefore: ""}
search: {elisions: []}
strings: {home: Start}
`;
    const problems = await problemsIn({ 'languages/fr.yaml': yaml });
    expect(problems).toContain('content/languages/fr.yaml  error  SET008  text-missing');
    expect(problems).toContain('The interface has no text `expect` in this language.');
    expect(problems).not.toContain('`home`');
  });
});

describe('the topics', () => {
  const problemsOfTopics = (yaml: string) => problemsIn({ 'topics.yaml': yaml });

  test('have a title in every language', async () => {
    expect(await problemsOfTopics('- {id: wifi, title: {en: Wi-Fi}}\n')).toMatchInlineSnapshot(`
      "content/topics.yaml:1:21  error  SET007  topic-untitled
        The topic "wifi" has no title in the language "fr".
        Add it under \`title\`, for example  title: {fr: …}"
    `);
  });

  test('stand in the list once', async () => {
    const topic = '- {id: wifi, title: {en: Wi-Fi, fr: Wi-Fi}}\n';
    expect(await problemsOfTopics(topic + topic)).toContain('content/topics.yaml:2:8  error  SET009  topic-duplicate');
  });

  test('are explained field by field', async () => {
    expect(await problemsOfTopics('- {id: Wi Fi, titel: {en: Wi-Fi}}\n')).toMatchInlineSnapshot(`
      "content/topics.yaml:1:3  error  SET004  field-missing
        The field \`title\` is missing.
        Add it, for example  title: {en: Printers, fr: Imprimantes}
      content/topics.yaml:1:8  error  SET005  field-invalid
        \`id\` must be small letters, digits and hyphens; "Wi Fi" is not.
        For example  id: printers
      content/topics.yaml:1:15  error  SET003  field-unknown
        There is no field \`titel\`.
        Did you mean \`title\`?"
    `);
  });

  test.each(['', 'wifi', '[]'])('are a list: %j is none', async (yaml) => {
    expect(await problemsOfTopics(yaml)).toContain('SET00');
  });
});
