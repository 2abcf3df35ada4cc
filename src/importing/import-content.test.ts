import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectContent } from '../check/read-content.ts';
import { importBody, importOne, prepareImport } from './testing/write-import.ts';

const english = `---
title: Printer shows offline
description: The computer cannot reach the printer.
last_reviewed: 2025-03-04
team: printing-team
---
# Printer shows offline

## Symptoms

- nothing prints
- the printer says offline

## Environment

- InkJet 200
- InkJet 300

## Cause

The printer has a new address.

## Prerequisites

- the printer's power cable

## Resolution

1. Turn the printer off.
2. Turn it on. See [the restart](../wifi/restart.md#how-long).

> [!WARNING]
> Do not open the case.
`;

const french = `---
title: L'imprimante est hors ligne
description: L'ordinateur ne trouve pas l'imprimante.
---
## Symptômes

- rien ne s'imprime

## Cause

L'imprimante a une nouvelle adresse.

## Résolution

1. Éteignez l'imprimante.
2. Rallumez-la.

> **Remarque :** n'ouvrez pas le capot.
`;

const wifi = '# Restart the router\n\nIt takes a while.\n\n## How long {#how-long}\n\nTwo minutes.\n';
const knowledgeBase = {
  'en/printers/offline.md': english,
  'fr/printers/offline.md': french,
  'en/wifi/restart.md': wifi,
};

test('sections become what their names say, in the vocabulary', async () => {
  const { files } = await (await prepareImport(knowledgeBase)).run();
  expect(files['articles/en/printers/offline.mdx']).toMatchInlineSnapshot(`
    "---
    code: 33727
    title: Printer shows offline
    summary: The computer cannot reach the printer.
    needs:
      - the printer's power cable
    appliesTo:
      - InkJet 200
      - InkJet 300
    symptoms:
      - nothing prints
      - the printer says offline
    owner: printing-team
    reviewed: 2025-03-04
    ---

    ## Symptoms

    - nothing prints
    - the printer says offline

    <Cause>

    The printer has a new address.

    </Cause>

    ## Resolution

    <Steps>
    1. Turn the printer off.
    2. Turn it on. See [the restart](../wifi/restart.mdx#how-long).
    </Steps>

    <Warning>

    Do not open the case.

    </Warning>
    "
  `);
  expect(files['articles/fr/printers/offline.mdx']).toMatchInlineSnapshot(`
    "---
    code: 33727
    title: L'imprimante est hors ligne
    summary: L'ordinateur ne trouve pas l'imprimante.
    symptoms:
      - rien ne s'imprime
    owner: support
    reviewed: 2026-11-22
    ---

    ## Symptômes

    - rien ne s'imprime

    <Cause>

    L'imprimante a une nouvelle adresse.

    </Cause>

    ## Résolution

    <Steps>
    1. Éteignez l'imprimante.
    2. Rallumez-la.
    </Steps>

    <Note>

    N'ouvrez pas le capot.

    </Note>
    "
  `);
});

test('what is brought over has no error, in a folder that was not there before', async () => {
  const { run, content } = await prepareImport(knowledgeBase);
  await run();
  const { problems } = await inspectContent(content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('translations have one code, and no two articles share one', async () => {
  const { files, report } = await (await prepareImport(knowledgeBase)).run();
  const codes = Object.entries(files)
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([file, text]) => [file.slice(12), /^code: (\d+)$/m.exec(text)?.[1]]);
  const { 'printers/offline.mdx': both, 'wifi/restart.mdx': other } = Object.groupBy(codes, ([file = '']) => file);
  expect(new Set(both?.map(([, code]) => code)).size).toBe(1);
  expect(both).toHaveLength(2);
  expect(other?.[0]?.[1]).not.toBe(both?.[0]?.[1]);
  expect(report).toMatchObject({ articles: { en: 2, fr: 1 }, paired: 1 });
});

test('a second time changes nothing, also on another day', async () => {
  const { run } = await prepareImport(knowledgeBase);
  const first = await run();
  const second = await run({ today: '2027-01-01' });
  expect(second.files).toEqual(first.files);
  expect(second.report.written).toBe(0);
});

test('a file that was edited since is left alone and named, unless it is forced', async () => {
  const { run, write } = await prepareImport(knowledgeBase);
  await run();
  await write('content/articles/en/wifi/restart.mdx', 'Edited.');
  await write('en/wifi/restart.md', wifi.replace('Two', 'Three'));
  const second = await run();
  expect(second.files['articles/en/wifi/restart.mdx']).toBe('Edited.');
  expect(second.report.losses).toContainEqual(
    expect.objectContaining({ kind: 'kept', file: 'articles/en/wifi/restart.mdx' }),
  );
  const forced = await run({ force: true });
  expect(forced.files['articles/en/wifi/restart.mdx']).toContain('Three minutes.');
});

test('what changed in the source since arrives with the next import', async () => {
  const { run, write } = await prepareImport(knowledgeBase);
  await run();
  await write('en/wifi/restart.md', wifi.replace('Two', 'Three'));
  const { files, report } = await run();
  expect(files['articles/en/wifi/restart.mdx']).toContain('Three minutes.');
  expect(report.written).toBe(2);
});

test('into a folder with articles nothing of theirs is changed, and no code or name is used twice', async () => {
  const { run, write } = await prepareImport({ 'printers/offline.md': english });
  const own =
    '---\ncode: 48217\ntitle: Ours\nsummary: Ours.\nneeds: nothing\nreviewed: 2026-01-01\nowner: us\n---\n\nOurs.\n';
  await write(
    'content/site.yaml',
    'name: Volta\naddress: https://help.example.com\nlanguages: {en: English}\ncontact: {email: help@example.com}\n',
  );
  await write('content/topics.yaml', '# Ours\n- {id: printers, title: {en: Printers}}\n');
  await write('content/articles/en/printers/offline.mdx', own);
  const { files } = await run();
  expect(files['articles/en/printers/offline.mdx']).toBe(own);
  expect(files['topics.yaml']).toBe('# Ours\n- {id: printers, title: {en: Printers}}\n');
  expect(files['articles/en/printers/offline-2.mdx']).toContain('title: Printer shows offline');
});

test('a title or summary that is too long is shortened, and stands whole in the text', async () => {
  const title = 'What to do when the printer in the corner of the office shows that it is offline although it is not';
  const text = await importOne(`---\ntitle: ${title}\n---\nRestart it.\n`);
  expect(/^title: (.*)$/m.exec(text)?.[1]).toBe(
    'What to do when the printer in the corner of the office shows that it is…',
  );
  expect(text).toContain(`**${title}**`);
});

test('a numbered list that tells nothing to do stays a list', async () => {
  expect(await importBody('# Prices\n\n1. Large: 10 euros\n2. Small: 5 euros\n')).toBe(
    '1. Large: 10 euros\n2. Small: 5 euros\n',
  );
});

test('numbers that the text names stay what they are', async () => {
  const list = '1. Turn it off.\n2. Turn it on.\n';
  const body = await importBody(`# Two ways\n\nGo back to step 1.\n\n## One\n\n${list}\n## Two\n\n${list}`);
  expect(body.match(/<Steps>/g)).toHaveLength(1);
});

test('placeholders, brackets and code words in prose stay text', async () => {
  const body = await importBody(
    '# Clone it\n\nOpen <your-project> and write {name}.\n\nexport is a word, <script is one too.\n\nimport it.\n',
  );
  expect(body).toContain('\\<your-project>');
  expect(body).toContain('\\{name');
});

test('HTML keys, notes, tables and code become Markdown and components', async () => {
  const html =
    '<!doctype html><title>Print</title><nav>Home</nav><main><h1>Print</h1><p>Press <kbd>Ctrl+P</kbd>.</p><div class="alert alert-warning"><p>Hot!</p></div><table><tr><th>a<th>b<tr><td>1<td>2</table><pre><code class="language-sh">lp x\n</code></pre></main>';
  expect(await importBody(html, 'print.html')).toMatchInlineSnapshot(`
    "Press <Keys>Ctrl+P</Keys>.

    <Warning>

    Hot!

    </Warning>

    | a | b |
    | - | - |
    | 1 | 2 |

    \`\`\`sh
    lp x
    \`\`\`
    "
  `);
});

test('an article that was moved since stays where it is, as it is, and links follow it', async () => {
  const { run, write, content } = await prepareImport(knowledgeBase);
  const { files } = await run();
  const moved = `${files['articles/en/wifi/restart.mdx']}More.\n`;
  await write('content/articles/en/printers/router.mdx', moved);
  await rm(path.join(content, 'articles/en/wifi/restart.mdx'));
  const second = await run();
  expect(second.files['articles/en/printers/router.mdx']).toBe(moved);
  expect(second.files['articles/en/wifi/restart.mdx']).toBeUndefined();
  expect(second.files['articles/en/printers/offline.mdx']).toContain('[the restart](./router.mdx#how-long)');
});

test('where nothing can be brought over, nothing is begun', async () => {
  const { run, read } = await prepareImport({ 'a.json': '{}' });
  await run();
  expect(await read()).toEqual({});
});
