import { describe, expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsOf } from './testing/problems-of.ts';

const inStep = (component: string) => `<Steps>\n1. Turn it off.\n\n   ${component}\n</Steps>`;
const inAsk = (answer: string) => `<Ask id="light" question="Which?">\n\n${answer}\n\n</Ask>`;

describe('the vocabulary accepts', () => {
  test.each([
    ['steps', '<Steps>\n1. One\n2. Two\n</Steps>'],
    ['steps from any number', '<Steps>\n7. One\n</Steps>'],
    ['steps with boxes to tick', '<Steps>\n1. [ ] One\n2. [x] Two\n</Steps>'],
    ['a thing to say in a step', inStep('<Say>Please *wait*.</Say>')],
    ['several lines to say', inStep('<Say>\n   Please\n   wait.\n   </Say>')],
    ['what to expect in a step', inStep('<Expect>It is [off](#step-1).</Expect>')],
    ['an article to go to', inStep('<IfNot code="48 23 0" />')],
    ['a step to go to', inStep('<IfNot step="step-1" />')],
    ['something else to do', inStep('<IfNot>Pull the plug.</IfNot>')],
    ['a question with answers', inAsk('<Answer id="red" label="Red" fixed />')],
    ['an answer with content', inAsk('<Answer id="red" label="Red">\n\nPull the plug.\n\n</Answer>')],
    ['an answer that leads to a person', inAsk('<Answer id="red" label="Red" person />')],
    ['tabs', '<Tabs group="system">\n<Tab id="mac" label="Mac">\n\nA\n\n</Tab>\n</Tabs>'],
    ['boxes', '<Cause>A</Cause>\n\n<Note>B</Note>\n\n<Warning>C</Warning>\n\n<AgentNote>D</AgentNote>'],
    ['keys in a line', 'Press <Keys>Ctrl+P</Keys>.'],
    ['keys in a table', '| Key |\n| - |\n| <Keys>F5</Keys> |'],
    ['ways to a person', '<Contact />'],
    ['tables, code, quotations, footnotes', '| a |\n| - |\n| b |\n\n```\nx\n```\n\n> q[^1]\n\n[^1]: n\n\n---\n\n~~a~~'],
  ])('%s', (_, body) => expect(problemsOf(exampleArticle(body))).toBe(''));
});

describe('the vocabulary refuses', () => {
  test.each([
    ['<Notee>A</Notee>', '10:1', 'There is no component <Notee>.', 'Did you mean <Note>?'],
    ['A <steps /> B', '10:3', 'An article holds no HTML elements, so not <steps> either.', 'Did you mean <Steps>?'],
    ['A <b>c</b>', '10:3', 'An article holds no HTML elements, so not <b> either.', 'Write it in Markdown.'],
    [
      '<script>alert</script>',
      '10:1',
      'An article holds no HTML elements, so not <script> either.',
      'Write it in Markdown.',
    ],
    ['<Note.Box />', '10:1', 'There is no component <Note.Box>.', 'The components are: Steps, Say, Expect, IfNot, '],
    ['<>A</>', '10:1', 'There is no component <>.', 'The components are: Steps, Say, Expect, IfNot, '],
    ['<Note onclick="x">A</Note>', '10:1', '<Note> has no attribute `onclick`.', 'It has none.'],
    ['<Note constructor="x">A</Note>', '10:1', '<Note> has no attribute `constructor`.', 'It has none.'],
    ['<Snippet idd="a" id="b" />', '10:1', '<Snippet> has no attribute `idd`.', 'Did you mean `id`?'],
    ['<Snippet id="a" id="b" />', '10:1', '<Snippet> has `id` twice.', 'Keep one of the two.'],
    ['<Snippet />', '10:1', '<Snippet> needs `id`.', 'For example  <Snippet id="restart-router" />'],
    ['<Snippet id />', '10:1', '`id` of <Snippet> is empty.', 'For example  <Snippet id="restart-router" />'],
    [
      '<Snippet id="A b" />',
      '10:1',
      '`id` of <Snippet> must be small letters, digits and hyphens; "A b" is not.',
      'For example  red-light',
    ],
    [
      inStep('<IfNot code="48218" />'),
      '13:4',
      '`code` of <IfNot> must be an article code; "48218" is not.',
      'Check the digits: the last one is a check digit.',
    ],
    [
      inStep('<IfNot code="48217" step="step-1" />'),
      '13:4',
      '<IfNot> leads one way only, and this one has `code` and `step`.',
      'For example  <IfNot code="48230" />',
    ],
    [
      inStep('<IfNot step="step-1">A</IfNot>'),
      '13:4',
      '<IfNot> leads one way only, and this one has `step` and content.',
      'For example  <IfNot code="48230" />',
    ],
    [inStep('<IfNot />'), '13:4', '<IfNot> is empty.', 'For example  <IfNot code="48230" />'],
    [
      inStep('<Say></Say>'),
      '13:4',
      '<Say> is empty.',
      'For example  <Say>Could you switch the printer off for me?</Say>',
    ],
    [inStep('<Say>\n   - A\n   </Say>'), '13:4', '<Say> holds one piece of text.', 'For example  <Say>Could you'],
    [
      inAsk('<Answer id="a" label="A" fixed="yes" />'),
      '12:1',
      '`fixed` of <Answer> stands alone.',
      'Write  fixed  without a value.',
    ],
    [
      inAsk('<Answer id="a" label="A" fixed person />'),
      '12:1',
      '<Answer> leads one way only, and this one has `fixed` and `person`.',
      'For example  <Answer id="red"',
    ],
    [inAsk('<Answer id="a" label="A" />'), '12:1', '<Answer> is empty.', 'For example  <Answer id="red"'],
    [inAsk('Text.'), '10:1', '<Ask> holds only <Answer>.', 'For example  <Ask id="light"'],
    ['<Ask id="a" question="B"></Ask>', '10:1', '<Ask> is empty.', 'For example  <Ask id="light"'],
    [
      '<Say>A</Say>',
      '10:1',
      '<Say> must stand directly in a step of <Steps>, indented like its text.',
      'For example  <Say>Could',
    ],
    [
      '<Steps>\n1. A <Say>B</Say> C\n</Steps>',
      '11:6',
      '<Say> must stand on a line of its own, with an empty line before and after.',
      'For example  <Say>Could',
    ],
    [
      '<Answer id="a" label="A" fixed />',
      '10:1',
      '<Answer> must stand directly in <Ask>.',
      'For example  <Answer id="red"',
    ],
    ['<Tab id="a" label="A">B</Tab>', '10:1', '<Tab> must stand directly in <Tabs>.', 'For example  <Tab id="windows"'],
    [
      'A <Note>B</Note> C',
      '10:3',
      '<Note> must stand on a line of its own, with an empty line before and after.',
      'For example  <Note>The printer',
    ],
    [
      '<Steps>\n- A\n</Steps>',
      '10:1',
      '<Steps> holds one numbered list, an item a step, and nothing else.',
      'For example  <Steps> ⏎ 1. Turn',
    ],
    [
      '<Steps>\nFirst:\n\n1. A\n</Steps>',
      '10:1',
      '<Steps> holds one numbered list, an item a step, and nothing else.',
      'For example  <Steps> ⏎ 1. Turn',
    ],
    [
      '<Steps></Steps>',
      '10:1',
      '<Steps> holds one numbered list, an item a step, and nothing else.',
      'For example  <Steps> ⏎ 1. Turn',
    ],
    [
      '<Steps>\n1. A\n2.\n</Steps>',
      '10:1',
      'Step 2 of this list says nothing to customers.',
      'For example  <Steps> ⏎ 1. Turn',
    ],
    [
      '<Steps>\n1. <Say>A</Say>\n</Steps>',
      '10:1',
      'Step 1 of this list says nothing to customers.',
      'For example  <Steps>',
    ],
    ['<Contact>A</Contact>', '10:1', '<Contact> holds nothing: close it at once.', 'For example  <Contact />'],
    ['A <Keys></Keys>', '10:3', '<Keys> is empty.', 'For example  <Keys>Ctrl+P</Keys>'],
  ])('%s', (body, at, what, remedy) => {
    const [first, second, third, ...more] = problemsOf(exampleArticle(body)).split('\n');
    expect(first).toMatch(`offline.mdx:${at}  error`);
    expect(second).toBe(`  ${what}`);
    expect(third).toMatch(`  ${remedy}`);
    expect(more).toEqual([]);
  });
});
