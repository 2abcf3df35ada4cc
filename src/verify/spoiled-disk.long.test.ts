import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { chmod, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { articleSource } from './article-source.ts';
import { differingFiles, folderDigests } from './folder-digests.ts';
import { listFiles } from './list-files.ts';
import { type FinishedCommand, runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const another = {
  'articles/en/wifi/third.mdx': articleSource({ code: '10035', title: 'Third' }, '<Steps>\n1. Press it.\n</Steps>'),
};

describe('a build that cannot go on leaves the old site, says why, and the next one works', () => {
  test('a disk that fills up', async ({ folder, skip }) => {
    const disk = path.join(folder, 'disk');
    const { content, out, build } = await published(folder, path.join(folder, 'elsewhere'));
    mkdirSync(disk);
    const size = listFiles(out).reduce((sum, file) => sum + statSync(path.join(out, file)).size + 4096, 0);
    const mount = (bytes: number, more = '') =>
      spawnSync('mount', ['-t', 'tmpfs', '-o', `${more}size=${Math.round(bytes)}`, 'tmpfs', disk]).status === 0;
    if (!mount(size * 1.6)) skip('Only root can mount a small disk.');
    try {
      const small = path.join(disk, 'site');
      await cp(out, small, { recursive: true });
      const before = folderDigests(small);
      await writeFiles(content, another);
      const { exitCode, stderr } = await build(small);
      expect(stderr).toMatch(/ENOSPC|no space left|is full/i);
      expect(exitCode).toBe(3);
      expect(differingFiles(before, folderDigests(small))).toEqual([]);
      expect(readdirSync(disk)).toEqual(['site']);
      expect(mount(size * 10, 'remount,')).toBe(true);
      expect(await build(small)).toMatchObject({ exitCode: 0 });
      expect(listFiles(small)).toContain('en/wifi/third/index.html');
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test('files that may not grow as large as they must', async ({ folder }) => {
    const { content, out, build } = await published(folder, path.join(folder, 'site'));
    const before = folderDigests(out);
    await writeFiles(content, another);
    const limited = spawnSync(
      'sh',
      ['-c', 'ulimit -f 24; exec "$0" "$@"', process.execPath, 'scripts/build.ts', ...argsOf(content, out)],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(limited.status).not.toBe(0);
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
    expect(await build(out)).toMatchObject({ exitCode: 0 });
    expect(listFiles(out)).toContain('en/wifi/third/index.html');
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  });

  test('a file that cannot be read', async ({ folder }) => {
    const { content, out, build } = await published(folder, path.join(folder, 'site'));
    const before = folderDigests(out);
    const file = path.join(content, 'articles/en/wifi/unreadable.mdx');
    symlinkSync('/nowhere.mdx', file);
    const { exitCode, stderr } = await build(out);
    expect(stderr).toContain('unreadable.mdx');
    expect(exitCode).toBe(3);
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
    await rm(file, { recursive: true });
    expect(await build(out)).toMatchObject({ exitCode: 0 });
  });

  test('a file that nobody may read', async ({ folder, skip }) => {
    if (process.getuid?.() === 0) skip('Root may read everything.');
    const { content, out, build } = await published(folder, path.join(folder, 'site'));
    const before = folderDigests(out);
    await chmod(path.join(content, 'articles/en/wifi/first.mdx'), 0o000);
    const { exitCode, stderr } = await build(out);
    expect(stderr).toContain('first.mdx');
    expect(exitCode).toBe(3);
    expect(differingFiles(before, folderDigests(out))).toEqual([]);
  });
});

function argsOf(content: string, out: string): string[] {
  return ['--content', content, '--out', out, '--today', builtOn];
}

/** A small content folder whose site was built once. */
async function published(folder: string, out: string) {
  const content = path.join(folder, 'content');
  await writeFiles(content, smallContent);
  const build = (into: string): Promise<FinishedCommand> => runScript('build', argsOf(content, into));
  expect(await build(out)).toMatchObject({ exitCode: 0 });
  return { content, out, build };
}
