import { describe, expect, test } from 'vitest';
import { articlePage } from './article-page.ts';
import { toPlainText } from './plain-text.ts';
import { sectionsOf } from './sections.ts';
import { readExample } from './testing/render-example.ts';

const say = '<Say>Secret SAY</Say>';
const note = '<AgentNote>\n\nSecret NOTE\n\n</AgentNote>';
const step = (inside: string) => `<Steps>\n1. Wait.\n\n${inside.replace(/^(?=.)/gm, '   ')}\n</Steps>`;
const within = (open: string, close: string) => (inside: string) => `${open}\n\n${inside}\n\n${close}`;
const answer = within('<Ask id="a" question="B?">\n\n<Answer id="c" label="D">', '</Answer>\n\n</Ask>');
const tab = within('<Tabs group="g">\n\n<Tab id="t" label="T">', '</Tab>\n\n</Tabs>');

const hidden: Record<string, string> = {
  'a thing to say': step(say),
  'a note at the top': `Text.\n\n${note}`,
  'a note in a step': step(note),
  'a note in an answer': answer(note),
  'a note in a tab': tab(note),
  'a note in a box': within('<Note>', '</Note>')(`Text.\n\n${note}`),
  'a note in what to do otherwise': step(within('<IfNot>', '</IfNot>')(`Text.\n\n${note}`)),
  'a note in a list and a quotation': `- Text.\n\n  ${note.replaceAll('\n', '\n  ')}\n\n> ${note.replaceAll('\n', '\n> ')}`,
  'a note in a footnote': `Text[^1].\n\n[^1]: More.\n\n    ${note.replaceAll('\n', '\n    ')}`,
  'a thing to say as deep as can be': answer(tab(answer(step(say)))),
  'a whole way in a note': within('Text.\n\n<AgentNote>', '</AgentNote>')(answer(step('Secret STEP'))),
  'a label in a note': within(
    'Text.\n\n<AgentNote>',
    '</AgentNote>',
  )('<Ask id="a" question="Secret Q">\n\n<Answer id="c" label="Secret L" fixed />\n\n</Ask>'),
  'a heading in a note': within('Text.\n\n<AgentNote>', '</AgentNote>')('## Secret HEADING'),
  'a picture in a note': within('Text.\n\n<AgentNote>', '</AgentNote>')('![Secret PICTURE](./tray.svg)'),
  'a table, code and link in a note': within(
    'Text.\n\n<AgentNote>',
    '</AgentNote>',
  )('| Secret |\n| - |\n| TABLE |\n\n    Secret CODE\n\n[Secret LINK](https://example.com/secret)'),
  'a footnote that only a note names': 'Text.\n\n<AgentNote>\n\nMore[^1].\n\n</AgentNote>\n\n[^1]: Secret FOOTNOTE',
  'a footnote that only a hidden footnote names':
    'Text.\n\n<AgentNote>\n\nMore[^1].\n\n</AgentNote>\n\n[^1]: See[^2].\n\n[^2]: Secret FOOTNOTE',
  'a footnote that a note holds': 'Text[^1].\n\n<AgentNote>\n\n[^1]: Secret FOOTNOTE\n\n</AgentNote>',
  'a snippet': '<Snippet id="secret" />',
  'a snippet in a note': within('Text.\n\n<AgentNote>', '</AgentNote>')('<Snippet id="secret" />'),
};

const snippets = { secret: `${step(say)}\n\n${note}` };

describe.each(Object.entries(hidden))('%s', (_, body) => {
  test('is in no form of the article that customers get, and in the one of agents', async () => {
    const { article, html, library, site, summary } = await readExample(body, { snippets });
    const made = (audience: 'customers' | 'agents') => [
      html(audience),
      JSON.stringify(sectionsOf(article, audience)),
      ...(audience === 'customers' ? [JSON.stringify(articlePage(summary, 'customers', library, site))] : []),
    ];
    for (const output of made('customers')) expect(output).not.toMatch(/secret|tray/i);
    for (const output of made('agents')) expect(output).toMatch(/secret/i);
  });
});

test('text for customers is without what agents say, whatever part is asked for', async () => {
  const { article } = await readExample(`${step(say)}\n\n${note}\n\nText.`);
  expect(toPlainText(article.tree, 'customers')).toBe('Wait. Text.');
  expect(toPlainText(article.tree, 'agents')).toBe('Wait. Secret SAY Secret NOTE Text.');
});

test('a footnote that customers may read stays, also where a note names it too', async () => {
  const { html } = await readExample(
    'Text[^1].\n\n<AgentNote>\n\nMore[^1].\n\n</AgentNote>\n\n[^1]: See[^2].\n\n[^2]: Both.',
  );
  expect(html('customers')).toContain('Both.');
});
