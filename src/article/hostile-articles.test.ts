import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strangersIn as strangersUnder } from './allowed-output.ts';
import type { Article } from './article.ts';
import { checkReferences } from './check-references.ts';
import { completeArticle } from './complete-article.ts';
import { parseArticle } from './parse-article.ts';
import { referencesOf } from './references.ts';
import { renderArticle } from './render-article.ts';
import { renderContextFor } from './render-context-for.ts';
import { exampleArticle } from './testing/example-article.ts';
import { type Example, readExample } from './testing/render-example.ts';

/** The example stands under a path. */
const strangersIn = (html: string) => strangersUnder(html, '/help');

const hostileText = fc.constantFrom(
  '<script>alert(1)</script>',
  '\\<script>alert(1)\\</script>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;svg onload=alert(1)&#62;',
  '"><img src=x>',
  "' onmouseover='alert(1)",
  '`<b onclick="x">`',
  '{alert(1)}',
  '\\{alert(1)}',
  '<img src="x" onerror="alert(1)" />',
  '<a href="javascript:x">y</a>',
  '\u0000\u2028\u202e',
  '</p></li></details>',
  '\\</script\\>\\<!--',
);

const address = fc.oneof(
  fc.constantFrom(
    '#step-1',
    './reset.mdx',
    '/48230',
    '/en/search/?q="><b>',
    '../printers/reset.mdx#x',
    'https://example.com',
  ),
  fc.constantFrom(
    'javascript:alert',
    'JAVASCRIPT&colon;alert',
    '<java\tscript:x>',
    'data:text/html,x',
    '//example.com',
  ),
  fc.constantFrom(
    '<https://example.com/"onclick=x>',
    '<https://example.com/<script>>',
    "mailto:a'b@c.de",
    '/\\example.com',
  ),
);

const inline = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Wait.', 'Turn *it* **off**', '~~no~~', '`x < y`', 'a\\\nb', 'See[^1]') },
  { weight: 2, arbitrary: hostileText },
  address.map((url) => `[text](${url})`),
  address.map((url) => `https://example.com/${url.replace(/[<>\s]/g, '')}`),
  fc.tuple(hostileText, address).map(([alt, url]) => `![${alt}](${url})`),
  hostileText.map((alt) => `![${alt}](./tray.svg "${alt.replace(/"/g, '&quot;')}")`),
  fc.constantFrom('<Keys>Ctrl+P</Keys>', '<Keys>&lt;b&gt;+"</Keys>', '<Say>x</Say>'),
);

const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
const id = fc.constantFrom('red', 'light', 'step-1', 'constructor', 'a"b', '<b>');
const label = fc.oneof(fc.constantFrom('Red', "It's off"), hostileText).map((text) => text.replace(/"/g, '&quot;'));
const indent = (text: string) => text.replace(/\n(?=.)/g, '\n   ');

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    line,
    line.map((text) => `## ${text.replace(/\n/g, ' ')}`),
    line.map((text) => `| ${text.replace(/\n/g, ' ')} | b |\n| :- | - |\n| x | ${text.replace(/\n/g, ' ')} |`),
    fc.tuple(label, hostileText).map(([info, code]) => `\`\`\`${info.replace(/`/g, '')}\n${code}\n\`\`\``),
    hostileText.map((text) => `[^1]: ${text}`),
    fc
      .tuple(fc.constantFrom('Note', 'Warning', 'Cause', 'AgentNote', 'IfNot', 'script', 'Nope'), tie('blocks'))
      .map(([name, inside]) => `<${name}>\n\n${inside}\n\n</${name}>`),
    fc
      .tuple(line, tie('blocks'))
      .map(([text, inside]) => `<Steps>\n1. ${indent(text)}\n\n   ${indent(inside)}\n</Steps>`),
    tie('blocks').map((inside) => `> ${inside.replace(/\n/g, '\n> ')}`),
    tie('blocks').map((inside) => `- [ ] ${inside.replace(/\n/g, '\n  ')}`),
    fc
      .tuple(id, label, label, tie('blocks'))
      .map(
        ([name, question, text, inside]) =>
          `<Ask id="${name}" question="${question}">\n\n<Answer id="a" label="${text}">\n\n${inside}\n\n</Answer>\n\n</Ask>`,
      ),
    fc
      .tuple(id, label, tie('blocks'))
      .map(
        ([name, text, inside]) =>
          `<Tabs group="g">\n\n<Tab id="${name}" label="${text}">\n\n${inside}\n\n</Tab>\n\n</Tabs>`,
      ),
    fc.constantFrom('<Contact />', '<Contact onclick="x" />', '***', '<Note {...x} />'),
  ),
}));

/** The article, where nothing is wrong with it. */
function accept(body: string, { library, site, summary }: Example): Article | undefined {
  const parsed = parseArticle(summary, exampleArticle(body));
  if (!parsed.article || parsed.problems.length > 0) return undefined;
  const { article, problems } = completeArticle(parsed.article, new Map());
  const { tree, ...light } = article;
  const dead = checkReferences({ ...light, references: referencesOf(tree), snippets: [] }, library, site);
  const lost = referencesOf(tree).some(({ kind, target }) => kind === 'image' && target !== './tray.svg');
  return problems.length + dead.length > 0 || lost ? undefined : article;
}

test('whatever is accepted becomes elements and attributes of the list, and safe addresses', async () => {
  const example = await readExample('![A tray](./tray.svg)');
  let accepted = 0;
  const document = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
  fc.assert(
    fc.property(document, (body) => {
      const article = accept(body, example);
      if (!article) return;
      accepted++;
      for (const audience of ['customers', 'agents'] as const) {
        const html = renderArticle(article, renderContextFor(article, audience, example.library, example.site));
        expect(strangersIn(html)).toEqual([]);
      }
    }),
    { numRuns: 3000, seed: 20261122 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test('the list notices what does not belong', () => {
  expect(strangersIn('<p onclick="x">a <script>b</script> <a href="javascript:c">d</a> <img src="//e"></p>')).toEqual([
    '<p on-click>',
    '<script>',
    'href="javascript:c"',
    'src="//e"',
  ]);
});
