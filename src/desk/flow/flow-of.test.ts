import { describe, expect, test } from 'vitest';
import { renderContextFor } from '../../article/render-context-for.ts';
import { readExample } from '../../article/testing/render-example.ts';
import { deskSite } from '../desk-site.ts';
import type { Flow, Screen } from './flow.ts';
import { flowOf } from './flow-of.ts';
import { plainPieces } from './piece.ts';

/** The screens of an article with this body. */
async function flowWith(body: string, language: 'en' | 'fr' = 'en'): Promise<Flow> {
  const { article, library, site } = await readExample(body, { language });
  return flowOf(article, renderContextFor(article, 'agents', library, deskSite(site)));
}

/** A flow at a glance: kind and id of each screen, and where it leads. */
function outline({ screens }: Flow): string[] {
  return screens.map((screen) => `${screen.kind} ${screen.id} > ${screen.next}${failsTo(screen)}`);
}

function failsTo(screen: Screen): string {
  return screen.kind === 'step' ? ` or ${screen.failed}` : '';
}

const steps = (...texts: string[]) => `<Steps>\n${texts.map((text, at) => `${at + 1}. ${text}`).join('\n')}\n</Steps>`;

describe('an article becomes screens', () => {
  test('a step each, one leading to the next, the last to the end', async () => {
    expect(outline(await flowWith(steps('Wait.', 'Go.')))).toEqual([
      'step step-1 > step-2 or null',
      'step step-2 > null or null',
    ]);
  });

  test('a step that did not work leads to the next question', async () => {
    const ask = '<Ask id="light" question="Is it on?">\n\n<Answer id="yes" label="Yes" fixed />\n\n</Ask>';
    expect(outline(await flowWith(`${steps('Wait.', 'Go.')}\n\n${ask}`))).toEqual([
      'step step-1 > step-2 or light',
      'step step-2 > light or light',
      'ask light > null',
    ]);
  });

  test('an answer has its own way, which comes back to what follows the question', async () => {
    const ask = `<Ask id="light" question="Is it on?">\n\n<Answer id="no" label="No">\n\n${steps('Press.')}\n\n</Answer>\n\n<Answer id="yes" label="Yes" fixed />\n\n</Ask>`;
    const flow = await flowWith(`${ask}\n\n${steps('Print.')}`);
    expect(outline(flow)).toEqual([
      'ask light > step-1',
      'step light-no-step-1 > step-1 or null',
      'step step-1 > null or null',
    ]);
    const [asked] = flow.screens;
    expect(asked?.kind === 'ask' && asked.answers.map(({ leads }) => leads)).toEqual([
      { kind: 'screen', id: 'light-no-step-1' },
      { kind: 'fixed' },
    ]);
  });

  test('tabs are a question that the article does not put into words', async () => {
    const tabs = `<Tabs group="system">\n<Tab id="windows" label="Windows">\n\n${steps('Press.')}\n\n</Tab>\n<Tab id="mac" label="Mac">\n\nText.\n\n</Tab>\n</Tabs>`;
    const flow = await flowWith(tabs);
    expect(outline(flow)).toEqual([
      'ask choice-1 > null',
      'step windows-step-1 > null or null',
      'read mac-text > null',
    ]);
    expect(flow.screens[0]).not.toHaveProperty('question');
  });

  test('text before a step stands with it, text at the end is read by itself', async () => {
    const flow = await flowWith(`Nothing is broken.\n\n${steps('Wait.')}\n\n## After\n\nKeep it dry.`);
    expect(plainPieces(flow.screens[0]?.before ?? [])).toBe('Nothing is broken.');
    expect(flow.screens[1]).toMatchObject({ kind: 'read', id: 'text', next: null });
  });

  test('an answer that offers a person leads to one', async () => {
    const flow = await flowWith(
      '<Ask id="a" question="B?">\n\n<Answer id="c" label="C">\n\n<Contact />\n\n</Answer>\n\n<Answer id="d" label="D" person />\n\n</Ask>',
    );
    const [asked] = flow.screens;
    expect(asked?.kind === 'ask' && asked.answers.map(({ leads }) => leads.kind)).toEqual(['person', 'person']);
  });
});

describe('a step has', () => {
  const body = `<Steps>
1. Turn it "off".

   <Say>Could you turn it off?</Say>
   <Expect>It is **dark**.</Expect>
   <IfNot code="48230" />
   <AgentNote>It may hum.</AgentNote>

2. Wait.

   <IfNot step="step-1" />
</Steps>

<AgentNote>Offer the new one.</AgentNote>`;

  test('what to say, what is done, what is seen, what agents know, each in its place', async () => {
    const [first] = (await flowWith(body)).screens;
    if (first?.kind !== 'step') throw new Error('no step');
    const { say, does, expect: seen, notes } = first;
    expect([say, does, seen, notes].map(plainPieces)).toEqual([
      'Could you turn it off?',
      'Turn it “off”.',
      'It is dark.',
      'It may hum.',
    ]);
    expect(seen).toContainEqual(['strong', {}, 'dark']);
  });

  test('where it leads otherwise: another article on the desk, or a step before', async () => {
    const { screens } = await flowWith(body);
    expect(screens.map((screen) => screen.kind === 'step' && screen.otherwise)).toEqual([
      { kind: 'article', code: '48230', title: 'Reset the printer', url: '/en/printers/reset/' },
      { kind: 'screen', id: 'step-1', number: 1 },
    ]);
  });

  test('a note of its way, which stands by all of it', async () => {
    const { notes } = await flowWith(body);
    expect(notes.map(({ way, pieces }) => [way, plainPieces(pieces)])).toEqual([['', 'Offer the new one.']]);
  });
});
