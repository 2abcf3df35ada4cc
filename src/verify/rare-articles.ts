import { articleSource } from './article-source.ts';
import { agentsMarker as agents, customersMarker } from './markers.ts';

const oneStep = '<Steps>\n1. Press the button.\n</Steps>';

/** Files of a content folder, by path, with what the sample has none of. */
export const rareArticles: Readonly<Record<string, string>> = {
  'articles/en/wifi/only-in-english.mdx': articleSource(
    { code: '10019', title: 'Only in English', more: ['related: [36931]'] },
    `${oneStep}\n\n## A section\n\nText.`,
  ),
  'articles/fr/wifi/only-in-french.mdx': articleSource({ code: '10024', title: 'En français seulement' }, oneStep),
  'articles/en/wifi/overdue.mdx': articleSource(
    { code: '10035', title: 'Not read for years', reviewed: '2020-01-01' },
    oneStep,
  ),
  'articles/en/wifi/known-issue.mdx': articleSource(
    { code: '10043', title: 'It fails everywhere', more: ['knownIssue: {since: 2026-11-01}'] },
    oneStep,
  ),
  'articles/en/wifi/fixed-issue.mdx': articleSource(
    { code: '10056', title: 'It failed everywhere', more: ['knownIssue: {since: 2026-10-01, fixed: 2026-10-09}'] },
    oneStep,
  ),
  'articles/en/wifi/moved.mdx': articleSource(
    { code: '10062', title: 'It has moved', more: ['redirectFrom: [/en/old-address/]'] },
    oneStep,
  ),
  'articles/en/wifi/replaced.mdx': articleSource(
    { code: '10070', title: 'Merged into another', more: ['replacedBy: 36931', 'redirectFrom: [/en/older-still/]'] },
    oneStep,
  ),
  'articles/en/wifi/awkward-text.mdx': articleSource(
    {
      code: '10081',
      title: 'It says <b>"Fish & chips"</b>',
      needs: '["<script>alert(1)</script>", "a \\"quoted\\" thing"]',
      more: ['errorCodes: ["<E&1>"]', 'appliesTo: ["A/B & C"]'],
    },
    `Text with ${customersMarker} in it, \`<b>code</b>\` and a word of ${'many'.repeat(40)} letters.`,
  ),
  'articles/en/wifi/every-part.mdx': articleSource(
    { code: '10097', title: 'Every part at every depth' },
    `
First ${customersMarker}, and a note at the foot.[^seen]

<Steps>
1. Look at the light.

   <Say>${agents}say</Say>
   <Expect>It is on.</Expect>
   <IfNot step="step-1" />

2. Press the button.
</Steps>

<AgentNote>${agents}top, with a note of its own[^agents]</AgentNote>

<Ask id="light" question="What does the light do?">
<Answer id="red" label="It is red">

<AgentNote>${agents}answer</AgentNote>

<Steps>
1. Wait.

   <Say>${agents}deep</Say>
</Steps>

<Ask id="still" question="Is it still red?">
<Answer id="yes" label="Yes">

<Note>

Call us.

<AgentNote>

## ${agents}heading

![${agents}alt](./${agents}note.svg)

| ${agents}column |
|---|
| ${agents}cell |

</AgentNote>

</Note>

</Answer>
<Answer id="no" label="No" fixed />
</Ask>

</Answer>
<Answer id="off" label="It is off" person />
</Ask>

<Tabs group="system">
<Tab id="windows" label="Windows">

<AgentNote>${agents}tab</AgentNote>

Press <Keys>Ctrl+P</Keys>.

</Tab>
<Tab id="mac" label="Mac">

## Inside the second tab

Press <Keys>Cmd+P</Keys>.

<Steps>
1. Choose the printer.
</Steps>

</Tab>
</Tabs>

<Tabs group="system">
<Tab id="windows" label="Windows">

The same choice again, for Windows.

</Tab>
<Tab id="mac" label="Mac">

The same choice again, for Mac.

</Tab>
</Tabs>

<Snippet id="with-secret" />

## Needs

## Person

## Contents

## Content

[^seen]: A note for all.
[^agents]: ${agents}footnote
`,
  ),
  'articles/en/wifi/draft.mdx': articleSource(
    { code: '10100', title: `${agents}draft`, more: ['draft: true', `symptoms: [${agents}draftsymptom]`] },
    `${agents}draftbody`,
  ),
  'articles/en/wifi/for-agents.mdx': articleSource(
    {
      code: '10113',
      title: `${agents}title`,
      needs: `[${agents}need]`,
      more: [
        'audience: agents',
        `symptoms: [${agents}symptom]`,
        `alsoKnownAs: [${agents}name]`,
        `errorCodes: [${agents}-1]`,
        `appliesTo: [${agents}product]`,
        `redirectFrom: [/en/${agents}-old/]`,
      ],
    },
    `${agents}body\n\n![${agents}picture](./${agents}article.svg)\n\n<Steps>\n1. ${agents}step\n</Steps>`,
  ),
  [`articles/en/wifi/${agents}note.svg`]: picture(`${agents}drawn`),
  [`articles/en/wifi/${agents}article.svg`]: picture(`${agents}drawntoo`),
  'snippets/en/with-secret.mdx': `Said once.\n\n<AgentNote>\n\n${agents}snippet\n\n</AgentNote>\n`,
};

function picture(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><title>${words}</title></svg>\n`;
}
