import { expect, test } from 'vitest';
import { renderContextFor } from '../../article/render-context-for.ts';
import { readExample } from '../../article/testing/render-example.ts';
import { deskSite } from '../desk-site.ts';
import { flowOf } from './flow-of.ts';
import { flowText } from './flow-text.ts';

test('an article as text for a chat: steps and branches, no markup, nothing for agents alone', async () => {
  const { article, library, site } = await readExample(`Nothing is **broken**.

<Steps>
1. Press <Keys>Ctrl+P</Keys>.

   <Say>Secret.</Say>
   <Expect>A list.</Expect>
   <IfNot code="48230" />
</Steps>

<Ask id="light" question="Is it on?">

<Answer id="no" label="No">

<Steps>
1. Wait.
</Steps>

</Answer>

<Answer id="red" label="It is red" code="48230" />

</Ask>

<AgentNote>Secret.</AgentNote>`);
  const flow = flowOf(article, renderContextFor(article, 'agents', library, deskSite(site)));
  const words = { needs: 'You need:', expect: 'You should see:', otherwise: 'If not:' };
  expect(flowText({ ...flow, needs: ['a cable'] }, words)).toBe(`${flow.title}

You need:
- a cable

Nothing is broken.
1. Press Ctrl+P.
   You should see: A list.
   If not: Reset the printer

Is it on?
- No
- It is red → Reset the printer

[No]
1. Wait.

${flow.url}`);
});
