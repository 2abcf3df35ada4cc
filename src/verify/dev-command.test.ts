import path from 'node:path';
import { expect } from 'vitest';
import { articleSource } from './article-source.ts';
import { launchBrowser } from './launch-browser.ts';
import { startScript } from './run-script.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const steps = '<Steps>\n1. Press the button.\n</Steps>';

test('npm run dev shows what is saved, tells of a broken article, and goes on', async ({ folder, onTestFinished }) => {
  const content = path.join(folder, 'content');
  await writeFiles(content, smallContent);
  const server = startScript('dev', ['--content', content, '--port', '0']);
  onTestFinished(async () => {
    server.process.kill();
    await server.finished;
  });
  await expect.poll(server.output, { timeout: 120_000 }).toMatch(/http:\/\/localhost:\d+/);
  const [origin] = server.output().match(/http:\/\/localhost:\d+/) ?? [];
  const read = () => fetch(`${origin}/en/wifi/first/`).then((response) => response.text());
  const save = (title: string, body = steps) =>
    writeFiles(content, { 'articles/en/wifi/first.mdx': articleSource({ code: '10019', title }, body) });

  await expect.poll(read, { timeout: 120_000 }).toContain('The first article');

  await save('A better title');
  await expect.poll(read).toContain('A better title');

  await save('A broken article', '<Stepps />');
  await expect.poll(server.output).toMatch(/first\.mdx:10:1 {2}error .*\n.*Stepps/);
  expect(await read()).toContain('A better title');

  await save('A mended article');
  await expect.poll(read).toContain('A mended article');

  await writeFiles(content, {
    'articles/en/wifi/third.mdx': articleSource({ code: '10035', title: 'A draft', more: ['draft: true'] }, steps),
  });
  await expect
    .poll(() => fetch(`${origin}/en/wifi/third/`).then((response) => response.text()))
    .toContain('Draft: not published');

  const codes = await fetch(`${origin}/search/en-codes.json`).then((response) => response.json());
  expect(codes).toContainEqual(['10019', 'A mended article', '/en/wifi/first/']);
  const entry = await fetch(`${origin}/pagefind/pagefind-entry.json`).then((response) => response.json());
  expect(entry).toMatchObject({ languages: { en: { page_count: 2 }, fr: { page_count: 2 } } });
});

test('an error stands over the page in the words of check, and goes when it is mended', async ({
  folder,
  onTestFinished,
}) => {
  const content = path.join(folder, 'content');
  await writeFiles(content, smallContent);
  const server = startScript('dev', ['--content', content, '--port', '0']);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    server.process.kill();
    await server.finished;
  });
  await expect.poll(server.output, { timeout: 120_000 }).toMatch(/http:\/\/localhost:\d+/);
  const [origin] = server.output().match(/http:\/\/localhost:\d+/) ?? [];
  const page = await browser.newPage();
  await page.goto(`${origin}/en/wifi/first/`);
  const save = (body: string) =>
    writeFiles(content, { 'articles/en/wifi/first.mdx': articleSource({ code: '10019', title: 'The first' }, body) });

  await save('<Stepps />');
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText(/first\.mdx:10:1 {2}error/).waitFor();
  await save(steps);
  await page.getByRole('heading', { name: 'The first', exact: true }).waitFor();
  await overlay.waitFor({ state: 'detached' });
});
