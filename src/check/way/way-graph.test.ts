import { expect, test } from 'vitest';
import { readExample } from '../../article/testing/render-example.ts';
import { steps } from '../testing/find-with.ts';
import { drawArticle } from './draw-ways.ts';
import { wayGraph } from './way-graph.ts';

const ways = async (body: string) => {
  const { edges } = wayGraph((await readExample(body)).article.tree);
  return edges.map(({ from, to, otherwise }) => `${from} ${otherwise ? '- -' : '--'}> ${to}`);
};

test('steps lead on to one another, and an IfNot leads elsewhere', async () => {
  const seen = '<Expect>It prints.</Expect>';
  expect(await ways(steps('One.|<IfNot code="48230" />', `Two.|${seen}`))).toEqual([
    'start --> step-1',
    'step-1 - -> article 48230',
    'step-1 --> step-2',
    'step-2 --> fixed',
  ]);
});

test('every answer is a way of its own; one that says no more goes on behind the question', async () => {
  const body = `<Ask id="light" question="Which light?">

<Answer id="red" label="Red" person />

<Answer id="green" label="Green">

Good.

</Answer>

</Ask>

${steps('Print.')}

<Contact />`;
  expect(await ways(body)).toEqual([
    'start --> light',
    'light --> light-red',
    'light-red --> person',
    'light --> light-green',
    'light-green --> step-1',
    'step-1 --> person',
  ]);
});

test('what only agents see is no way for customers', async () => {
  expect(await ways(`${steps('Print.')}\n\n<AgentNote>\n\n<Contact />\n\n</AgentNote>`)).toEqual([
    'start --> step-1',
    'step-1 --> open step-1',
  ]);
});

test('a drawing names every step as text, and nothing in it runs over the edge', async () => {
  const { article, library, site } = await readExample(steps('One & <Keys>A</Keys>.|<IfNot code="48230" />', 'Two.'));
  const svg = drawArticle(article, library, site);
  expect(svg).toBe(drawArticle(article, library, site));
  for (const text of ['1. One &amp; A.', '2. Two.', '48 23 0 Reset the printer', 'Neither a fix nor a person'])
    expect(svg).toContain(`>${text}</text>`);
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const rights = [...svg.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
    ([, x, w]) => Number(x) + Number(w),
  );
  expect(Math.max(...rights)).toBeLessThanOrEqual(width);
});
