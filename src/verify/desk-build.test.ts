import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import { articleSource } from './article-source.ts';
import { differingFiles, folderDigests } from './folder-digests.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

describe('npm run build:desk', () => {
  test('gives the same bytes for the same content, on another clock, in another place, in a shell for development', async ({
    folder,
  }) => {
    const { contentDir, folder: published } = inject('sites').desk;
    const again = path.join(folder, 'again');
    const args = ['--content', path.resolve(contentDir), '--out', again, '--today', builtOn];
    const { exitCode } = await runScript('build-desk', args, {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_ENV: 'development',
    });
    expect(exitCode).toBe(0);
    expect(differingFiles(folderDigests(published), folderDigests(again))).toEqual([]);
  });

  test('publishes nothing of a broken article, and leaves the desk as it was; a change makes another version', async ({
    folder,
  }) => {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'desk')];
    const build = () => runScript('build-desk', ['--content', content, '--out', out, '--today', builtOn]);
    const save = (body: string) =>
      writeFiles(content, { 'articles/en/wifi/first.mdx': articleSource({ code: '10019', title: 'First' }, body) });
    const version = () => readFileSync(path.join(out, 'version.json'), 'utf8');

    await writeFiles(content, smallContent);
    expect(await build()).toMatchObject({ exitCode: 0, stderr: '' });
    const [before, firstVersion] = [folderDigests(out), version()];
    await save('<Stepps />');
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/first\.mdx:10:1 {2}error .*\n.*Stepps/);
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
    await save('<AgentNote>\n\nIt hums.\n\n</AgentNote>\n\nPress the button.');
    expect(await build()).toMatchObject({ exitCode: 0 });
    expect(version()).not.toBe(firstVersion);
  });

  test('says that there is no content folder, and what to type', async ({ folder }) => {
    const { exitCode, stderr } = await runScript('build-desk', ['--content', path.join(folder, 'contnet')]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^There is no content folder at .*contnet\. Name it with --content DIR\.\n/);
  });
});
