import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject } from 'vitest';
import { articleSource } from './article-source.ts';
import { differingFiles, folderDigests } from './folder-digests.ts';
import { listFiles } from './list-files.ts';
import { runScript, startScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const brokenArticle = {
  'articles/en/wifi/first.mdx': articleSource({ code: '10018', title: 'The first article' }, '<Stepps />'),
};
const linkToAgents = {
  'articles/en/wifi/for-agents.mdx': articleSource(
    { code: '10035', title: 'For agents', more: ['audience: agents'] },
    'Ask for the serial number.',
  ),
  'articles/en/wifi/second.mdx': articleSource(
    { code: '10024', title: 'The second article' },
    'See [it](./for-agents.mdx).',
  ),
};

describe('npm run build', () => {
  test('publishes nothing of a broken article, says where it is broken, and leaves the site as it was', async ({
    folder,
  }) => {
    const { content, out, build, publish } = await smallProject(folder);
    await publish();
    const before = folderDigests(out);
    await writeFiles(content, brokenArticle);
    const { exitCode, stdout, stderr } = await build();
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/first\.mdx:2:7 {2}error {2}KB\d{3} {2}[\w-]+\n/);
    expect(stderr).toMatch(/first\.mdx:10:1 {2}error .*\n.*Stepps.*\n.*Steps/);
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  });

  test('refuses a link from customers to what agents alone may read', async ({ folder }) => {
    const { content, build } = await smallProject(folder);
    await writeFiles(content, linkToAgents);
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/second\.mdx:10:5 {2}error/);
  });

  test('publishes nothing where an article weighs more than the settings allow, and says by how much', async ({
    folder,
  }) => {
    const { content, out, build } = await smallProject(folder);
    await writeFiles(content, { 'site.yaml': `${smallContent['site.yaml']}\nbudget: {articleBytes: 1000}\n` });
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /first\.mdx {2}error {2}KB090 {2}page-too-heavy\n.*HTML \(\d+\) and CSS \(\d+\) are \d+ bytes over 1000/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('says that there is no content folder, and what to type', async ({ folder }) => {
    const { exitCode, stderr } = await runScript('build', ['--content', path.join(folder, 'contnet')]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^There is no content folder at .*contnet\. Name it with --content DIR\.\n/);
  });

  test('prints JSON alone where it is asked to', async ({ folder }) => {
    const { build } = await smallProject(folder);
    const { stdout } = await build('--json');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, articles: 4, pages: 4, records: 4 });
  });

  test('gives the same bytes for the same content, on another clock, in another language', async ({ folder }) => {
    const { contentDir, folder: published } = inject('sites').sample;
    const again = path.join(folder, 'again');
    const args = ['--content', contentDir, '--out', again, '--today', builtOn];
    const { exitCode } = await runScript('build', args, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(exitCode).toBe(0);
    expect(differingFiles(folderDigests(published), folderDigests(again))).toEqual([]);
  });

  test('leaves the old site when it is killed, and builds the next time as if nothing had been', async ({ folder }) => {
    const { content, out, publish, args } = await smallProject(folder);
    await publish();
    const before = folderDigests(out);
    await writeFiles(content, {
      'articles/en/wifi/third.mdx': articleSource({ code: '10035', title: 'Third' }, 'New.'),
    });
    const { process: child, finished } = startScript('build', args);
    while (!existsSync(`${out}.next`) && child.exitCode === null) await wait(5);
    child.kill('SIGKILL');
    expect((await finished).exitCode).toBeNull();
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
    await publish();
    expect(listFiles(out)).toContain('en/wifi/third/index.html');
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  });

  test('puts back the site that was about to be replaced when it was killed', async ({ folder }) => {
    const { content, out, build } = await smallProject(folder);
    await writeFiles(`${out}.previous`, { 'index.html': 'The old site.' });
    await writeFiles(content, brokenArticle);
    expect((await build()).exitCode).toBe(1);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('The old site.');
  });

  test('takes no page of the folder that was built before for its own', async ({ folder }) => {
    const ours = await smallProject(path.join(folder, 'ours'));
    const theirs = await smallProject(path.join(folder, 'theirs'));
    const page = 'pages/en/contact.mdx';
    await writeFiles(theirs.content, { [page]: `${smallContent[page]}\nWritten by them.\n` });
    await ours.publish();
    await theirs.publish();
    expect(readFileSync(path.join(theirs.out, 'en/contact/index.html'), 'utf8')).toContain('Written by them.');
  });

  test('forgets an article that was taken away', async ({ folder }) => {
    const { content, out, publish } = await smallProject(folder);
    await writeFiles(content, {
      'articles/en/wifi/third.mdx': articleSource({ code: '10035', title: 'Third' }, 'New.'),
    });
    await publish();
    expect(listFiles(out)).toContain('10035/index.html');
    await rm(path.join(content, 'articles/en/wifi/third.mdx'));
    await publish();
    expect(listFiles(out).filter((file) => /10035|third/.test(file))).toEqual([]);
  });
});

describe('npm run check', () => {
  test('finds nothing wrong with the sample', async () => {
    const { exitCode, stdout } = await runScript('check', []);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'content: no problem found.\n' });
  });

  test('lists every problem in one run, as JSON alone where it is asked to', async ({ folder }) => {
    const { content } = await smallProject(folder);
    await writeFiles(content, { ...linkToAgents, ...brokenArticle });
    const { exitCode, stdout, stderr } = await runScript('check', ['--content', content, '--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const { schemaVersion, problems } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    const errors = problems.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ file, line }: { file: string; line: number }) => `${path.basename(file)}:${line}`)).toEqual([
      'first.mdx:2',
      'first.mdx:10',
      'second.mdx:10',
    ]);
  });
});

/** A small content folder and the command that builds it. */
async function smallProject(folder: string) {
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'site');
  await writeFiles(content, smallContent);
  const args = ['--content', content, '--out', out, '--today', builtOn];
  const build = (...more: string[]) => runScript('build', [...args, ...more]);
  const publish = async () => expect(await build()).toMatchObject({ exitCode: 0, stderr: '' });
  return { content, out, args, build, publish };
}
