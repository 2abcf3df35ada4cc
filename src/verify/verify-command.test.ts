import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { articleSource } from './article-source.ts';
import { allChecks, checksByLighthouse, checksThatBuild } from './checks/all-checks.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const secret = 'Promise that a technician calls back within the hour.';
const steps = `<Steps>\n1. Press the button.\n\n   <Say>${secret}</Say>\n</Steps>`;
const article = 'en/wifi/first/index.html';

interface Damage {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** What is done to a finished site, by the check that must find it. */
const damages: Readonly<Record<string, Damage>> = {
  'nothing-lost': {
    file: 'fr/wifi/second/index.html',
    from: /<div class="prose">.*?<\/div>/s,
    to: '<div class="prose"></div>',
  },
  codes: { file: '10024/index.html', from: /href="[^"]*second\/"/g, to: 'href="/"' },
  links: { file: article, from: 'href="/en/a-z/"', to: 'href="/en/a-to-z/"' },
  'structured-data': { file: article, from: '"text":"Press the button."', to: '"text":""' },
  'agents-words': { file: article, from: '<div class="prose">', to: `<div class="prose"><p>${secret}</p>` },
  'only-vocabulary': {
    file: 'fr/wifi/first/index.html',
    from: '<div class="prose">',
    to: '<div class="prose"><a href="javascript:x">x</a>',
  },
  budgets: { file: 'en/wifi/second/index.html', from: '</body>', to: `<!-- ${hardToPack(40_000)} --></body>` },
  accessible: { file: 'fr/wifi/first/index.html', from: '<h1>', to: '<img src="/picture.svg"><h1>' },
  'fits-phone': {
    file: 'fr/contact/index.html',
    from: '</head>',
    to: '<link rel="stylesheet" href="/wide.css"></head>',
  },
  'own-origin': {
    file: 'en/contact/index.html',
    from: /<meta http-equiv="content-security[^>]*>/,
    to: '<script src="http://127.0.0.2:9/x.js"></script>',
  },
  'quiet-console': { file: 'en/a-z/index.html', from: '</body>', to: '<script src="/gone.js"></script></body>' },
  'policy-kept': { file: 'fr/a-z/index.html', from: '</body>', to: '<script>1</script></body>' },
  printed: { file: article, from: '</head>', to: '<link rel="stylesheet" href="/unprinted.css"></head>' },
  keyboard: {
    file: 'en/known-issues/index.html',
    from: '</head>',
    to: '<link rel="stylesheet" href="/unseen.css"></head>',
  },
};

test('a site that keeps its promises loses nothing, and each broken promise is found where it is broken', {
  timeout: 1_200_000,
}, async ({ folder }) => {
  const [content, site, before] = ['content', 'site', 'before'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFiles(content, {
    ...smallContent,
    'articles/en/wifi/first.mdx': articleSource({ code: '10019', title: 'The first article' }, steps),
  });
  const built = await runScript('build', ['--content', content, '--out', site, '--today', builtOn]);
  expect(built).toMatchObject({ exitCode: 0 });
  const verify = (...more: string[]) =>
    runScript('verify', [
      '--content',
      content,
      '--site',
      site,
      '--today',
      builtOn,
      '--no-lighthouse',
      '--no-builds',
      ...more,
    ]);

  const whole = await verify('--against', site);
  expect(whole.stderr).toBe('');
  expect(whole.stdout.trim().split('\n')).toEqual(
    allChecks
      .filter((check) => ![...checksByLighthouse, ...checksThatBuild].includes(check))
      .map(({ id }) => expect.stringMatching(new RegExp(`^${id} +tried +[1-9]\\d* {2}survived +\\d+ {2}lost 0  `))),
  );
  expect(whole.exitCode).toBe(0);

  await cp(site, before, { recursive: true });
  await copyPage(before, article, 'en/wifi/forgotten/index.html');
  await copyPage(site, article, 'en/wifi/lonely/index.html');
  await damage(site);
  const { exitCode, stdout } = await verify('--against', before, '--json');
  expect(exitCode).toBe(1);
  const { schemaVersion, figures } = JSON.parse(stdout);
  expect(schemaVersion).toBe(1);
  const found = Object.fromEntries(
    figures.map(({ id, lost }: { id: string; lost: { where: string }[] }) => [id, lost.map(({ where }) => where)]),
  );
  const missed = Object.entries(damages).filter(([id, { file }]) => !found[id].join('\n').includes(placeOf(id, file)));
  expect(missed.map(([id]) => id)).toEqual([]);
  expect(found['three-clicks']).toContain('en/wifi/lonely/index.html');
  expect(found['links-for-ever']).toEqual(['/en/wifi/forgotten/']);
});

test('where there is no site, it says what to type', async ({ folder }) => {
  const { exitCode, stderr } = await runScript('verify', ['--site', path.join(folder, 'nowhere')]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^There is no finished site at .*nowhere\. Build one with npm run -s build, or name another/);
});

/** How a check names what it lost: some by the source, some by the spoken address. */
function placeOf(id: string, file: string): string {
  if (id === 'codes') return '/10024/';
  return id === 'nothing-lost' || id === 'agents-words' ? file.replace('/index.html', '.mdx') : file;
}

async function damage(site: string): Promise<void> {
  await writeFiles(site, {
    'unprinted.css': '@media print { .step { display: none !important } }',
    'wide.css': '.lead { width: 900px }',
    'unseen.css': '*, *:focus-visible, *:focus-within { outline: none !important; box-shadow: none !important }',
  });
  for (const [id, { file, from, to }] of Object.entries(damages)) {
    const page = await readFile(path.join(site, file), 'utf8');
    const damaged = page.replaceAll(typeof from === 'string' ? from : new RegExp(from.source, 'gs'), to);
    expect(damaged, `${id} was damaged`).not.toBe(page);
    await writeFile(path.join(site, file), damaged);
  }
}

async function copyPage(site: string, from: string, to: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, to)), { recursive: true });
  await cp(path.join(site, from), path.join(site, to));
}

/** Text with no pattern that packing could use. */
function hardToPack(characters: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  };
  return Array.from({ length: characters }, next).join('');
}
