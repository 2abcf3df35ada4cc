import { describe, expect, test } from 'vitest';
import type { Audience } from './audience.ts';
import { completeArticle } from './complete-article.ts';
import { parseArticle } from './parse-article.ts';
import { sectionsOf } from './sections.ts';
import { exampleArticle } from './testing/example-article.ts';

const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };

/** Each section as `kind #id number "title": text`. */
function sections(body: string, audience: Audience = 'customers'): string[] {
  const parsed = parseArticle(place, exampleArticle(body)).article;
  if (!parsed) throw new Error('The example is wrong.');
  const { article } = completeArticle(parsed, new Map());
  return sectionsOf(article, audience).map(
    ({ kind, id, number, title, text }) => `${kind} #${id} ${number} "${title}": ${text}`,
  );
}

describe('the sections of an article', () => {
  test('begin with what stands before anything else', () => {
    expect(sections('It lost\nits **address**.\n\n- One\n- Two')).toEqual([
      'intro # 0 "": It lost its address. One · Two',
    ]);
  });

  test('are not empty', () => {
    expect(sections('## One\n\n[a]: https://example.com')).toEqual(['heading #one 0 "One": ']);
  });

  test('are its steps, each with what one should see and do', () => {
    const step =
      '1. Turn it off.\n\n   <Say>Off, please.</Say>\n   <Expect>It is dark.</Expect>\n   <IfNot>Pull the plug.</IfNot>';
    expect(sections(`First.\n\n<Steps>\n${step}\n2. Wait.\n</Steps>\n\nDone.`)).toEqual([
      'intro # 0 "": First. Done.',
      'step #step-1 1 "": Turn it off. It is dark. Pull the plug.',
      'step #step-2 2 "": Wait.',
    ]);
  });

  test('hold what agents say for agents alone', () => {
    expect(sections('<Steps>\n1. Off.\n\n   <Say>Please.</Say>\n</Steps>', 'agents')).toEqual([
      'step #step-1 1 "": Off. Please.',
    ]);
  });

  test('are its headings with what follows them', () => {
    expect(sections('A\n\n## B *c*\n\nD\n\n### E\n\nF')).toEqual([
      'intro # 0 "": A',
      'heading #b-c 0 "B c": D',
      'heading #e 0 "E": F',
    ]);
  });

  test('are its questions with their answers, whose steps carry both', () => {
    const red = '<Answer id="red" label="Red">\n\nHot.\n\n<Steps>\n1. Wait.\n</Steps>\n\n</Answer>';
    const off = '<Answer id="off" label="Off" fixed />';
    expect(sections(`<Ask id="light" question="Which light?">\n\n${red}\n\n${off}\n\n</Ask>`)).toEqual([
      'question #light 0 "Which light?": Red · Hot. Off',
      'step #light-red-step-1 1 "Which light? Red": Wait.',
    ]);
  });

  test('take boxes, tabs, quotations, tables and code as text', () => {
    const body =
      '<Note>\n\nHot.\n\n</Note>\n\n<Tabs group="g">\n\n<Tab id="mac" label="Mac">\n\nApple.\n\n</Tab>\n\n</Tabs>';
    expect(
      sections(`${body}\n\n> Said.\n\n| a | b |\n| - | - |\n| c | d |\n\n\`\`\`\ne\n\`\`\`\n\n![F](./f.svg)`),
    ).toEqual(['intro # 0 "": Hot. Mac · Apple. Said. a · b · c · d · e · F']);
  });

  test('find steps in boxes and tabs', () => {
    const steps = '<Steps>\n1. A\n</Steps>';
    expect(
      sections(
        `<Note>\n\n${steps}\n\n</Note>\n\n<Tabs group="g">\n\n<Tab id="mac" label="Mac">\n\n${steps}\n\n</Tab>\n\n</Tabs>`,
      ),
    ).toEqual(['intro # 0 "": Mac', 'step #step-1 1 "": A', 'step #mac-step-1 1 "": A']);
  });

  test('keep cells, items and labels apart, each list within a list too', () => {
    expect(sections('| Part | For |\n| - | - |\n| Ink | InkJet 200 |\n\n- One\n  - Two.\n- Three!')).toEqual([
      'intro # 0 "": Part · For · Ink · InkJet 200 · One · Two. Three!',
    ]);
  });

  test('do not run words together', () => {
    expect(sections('a\\\nb\n\n- c\n- d\n\nPress <Keys>Ctrl+P</Keys>, then `e`.')).toEqual([
      'intro # 0 "": a b · c · d · Press Ctrl+P, then e.',
    ]);
  });
});
