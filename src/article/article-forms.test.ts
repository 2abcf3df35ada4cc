import { expect, test } from 'vitest';
import { articleForms } from './article-forms.ts';
import { renderContextFor } from './render-context-for.ts';
import { readExample } from './testing/render-example.ts';

async function formsOf(body: string, language: 'en' | 'fr' = 'en') {
  const { article, library, site } = await readExample(body, { language });
  return articleForms(article, renderContextFor(article, 'customers', library, site));
}

const everything = `
Press <Keys>Ctrl+P</Keys>, then *wait*.

<Steps>
1. Turn it off.

   <Say>secret words</Say>

   <Expect>The light is off.</Expect>

2. Turn it on.

   <IfNot code="48230" />
</Steps>

<AgentNote>secret note</AgentNote>

<Ask id="light" question="What does the light do?">
<Answer id="red" label="It is red">

<Ask id="still" question="Still red?">
<Answer id="yes" label="Yes" fixed />
<Answer id="no" label="No" fixed />
</Ask>

</Answer>
<Answer id="off" label="It is off" code="48230" />
</Ask>
`;

test('an article as Markdown says what its page says, nothing that only agents see, links made whole', async () => {
  const { markdown } = await formsOf(everything);
  expect(markdown).toMatchInlineSnapshot(`
    "Press \`Ctrl+P\`, then *wait*.

    1. Turn it off.

       **You should see** The light is off.

    2. Turn it on.

       **If not** [go to “Reset the printer”](https://help.example.com/help/en/printers/reset/)

    **What does the light do?**

    - **It is red**

      **Still red?**

      - **Yes**

        Good, that is fixed.

      - **No**

        Good, that is fixed.

    - **It is off**

      [Read “Reset the printer”](https://help.example.com/help/en/printers/reset/)
    "
  `);
});

test('steps are told in order, and a question within an answer by itself', async () => {
  const { structure } = await formsOf(everything);
  expect(structure.steps).toEqual([
    { id: 'step-1', number: 1, text: 'Turn it off. You should see The light is off.', action: 'Turn it off.' },
    { id: 'step-2', number: 2, text: 'Turn it on. If not go to “Reset the printer”', action: 'Turn it on.' },
  ]);
  expect(structure.questions.map(({ question, answers }) => [question, ...answers.map(({ label }) => label)])).toEqual([
    ['What does the light do?', 'It is red', 'It is off'],
    ['Still red?', 'Yes', 'No'],
  ]);
});

test('what looks like Markdown or markup in a text stays text', async () => {
  const { markdown } = await formsOf('Type \\*not this\\*, \\<b>nor this\\</b>, and 1\\. that.');
  expect(markdown).toBe('Type \\*not this\\*, \\<b>nor this\\</b>, and 1. that.\n');
});
