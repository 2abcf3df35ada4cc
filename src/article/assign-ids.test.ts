import { describe, expect, test } from 'vitest';
import { completeArticle } from './complete-article.ts';
import { parseArticle } from './parse-article.ts';
import { exampleArticle } from './testing/example-article.ts';

const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };

function complete(body: string) {
  const { article, problems } = parseArticle(place, exampleArticle(body));
  if (!article || problems.length > 0) throw new Error('The example is wrong.');
  return completeArticle(article, new Map());
}

function stepsOf(body: string): string[] {
  return complete(body).article.steps.map(({ id, number }) => `${id} ${number}`);
}

const steps = (...texts: string[]) =>
  `<Steps>\n${texts.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n</Steps>`;
const ask = (id: string, ...answers: string[]) => `<Ask id="${id}" question="?">\n\n${answers.join('\n\n')}\n\n</Ask>`;
const answer = (id: string, content: string) => `<Answer id="${id}" label="?">\n\n${content}\n\n</Answer>`;
const tabs = (...content: string[]) => `<Tabs group="system">\n\n${content.join('\n\n')}\n\n</Tabs>`;
const tab = (id: string, content: string) => `<Tab id="${id}" label="?">\n\n${content}\n\n</Tab>`;

describe('the steps of an article', () => {
  test('are counted from 1', () => expect(stepsOf(steps('A', 'B'))).toEqual(['step-1 1', 'step-2 2']));

  test('are counted on in a second list', () => {
    expect(stepsOf(`${steps('A', 'B')}\n\nThen:\n\n${steps('C')}`)).toEqual(['step-1 1', 'step-2 2', 'step-3 3']);
  });

  test('begin at 1 in every answer and tab, whose ids stand before', () => {
    expect(
      stepsOf(`${steps('A')}\n\n${ask('light', answer('red', steps('B', 'C')), answer('off', steps('D')))}`),
    ).toEqual(['step-1 1', 'light-red-step-1 1', 'light-red-step-2 2', 'light-off-step-1 1']);
    expect(stepsOf(tabs(tab('windows', steps('A')), tab('mac', steps('B'))))).toEqual([
      'windows-step-1 1',
      'mac-step-1 1',
    ]);
  });

  test('carry every answer on the way', () => {
    expect(stepsOf(ask('a', answer('b', ask('c', answer('d', tabs(tab('e', steps('X'))))))))).toEqual([
      'a-b-c-d-e-step-1 1',
    ]);
  });

  test('in boxes and quotations belong to the way outside', () => {
    expect(stepsOf(`${steps('A')}\n\n<Note>\n\n${steps('B')}\n\n</Note>`)).toEqual(['step-1 1', 'step-2 2']);
  });

  test('keep their ids when they are reworded', () => {
    const ids = (text: string) => stepsOf(`${steps(text, 'B')}\n\n${ask('q', answer('a', steps(text)))}`);
    expect(ids('Turn the printer off.')).toEqual(ids('Switch it *off*.\n\n   <Say>Now!</Say>'));
  });

  test('keep their ids when a heading takes one of them', () => {
    const { article } = complete(`## Step 1\n\n${steps('A')}`);
    expect(article.steps).toMatchObject([{ id: 'step-1' }]);
    expect(article.headings).toMatchObject([{ id: 'step-1-2' }]);
  });
});

describe('headings', () => {
  test.each([
    ['## If the light is red', 'if-the-light-is-red'],
    ['## Écran : « noir » !', 'ecran-noir'],
    ['## ???', 'section'],
  ])('%s can be linked to', (body, id) => expect(complete(body).article.headings).toMatchObject([{ id, depth: 2 }]));

  test('that are the same are told apart', () => {
    expect(complete('## A\n\n## A').article.headings.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });

  test('say whether only agents see them', () => {
    const { headings } = complete('## A\n\n<AgentNote>\n\n## B\n\n</AgentNote>').article;
    expect(headings.map(({ text, agentsOnly }) => [text, agentsOnly])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});

describe('an id that stands twice', () => {
  const fixed = '<Answer id="a" label="?" fixed />';

  test('is refused for questions and for the answers to one', () => {
    expect(
      complete(`${ask('q', fixed)}\n\n${ask('q', fixed)}`).problems.map(({ line, what }) => `${line} ${what}`),
    ).toEqual([
      '16 The id "q" stands in this article twice, so a link to it would be left to chance.',
      '18 The id "q-a" stands in this article twice, so a link to it would be left to chance.',
    ]);
    expect(complete(ask('q', fixed, fixed)).problems).toHaveLength(1);
  });

  test('is fine for answers to different questions', () => {
    expect(complete(`${ask('p', fixed)}\n\n${ask('q', fixed)}`).problems).toEqual([]);
  });

  test('is fine for tabs, since groups go together', () => {
    const windows = tabs(tab('windows', 'A'));
    expect(complete(`${windows}\n\n${windows}`).problems).toEqual([]);
  });

  test('is refused for tabs of one group that stand together', () => {
    expect(complete(tabs(tab('windows', 'A'), tab('windows', 'B'))).problems).toHaveLength(1);
  });
});
