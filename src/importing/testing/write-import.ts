import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readFolder } from '../../article/read-folder.ts';
import { type ImportOptions, importContent } from '../import-content.ts';
import type { ImportReport } from '../report/import-report.ts';
import { readSourceFrom } from '../source/read-source-from.ts';
import type { Disk } from '../write/disk.ts';
import { realDisk } from '../write/write-disk.ts';

export interface Imported {
  readonly report: ImportReport;
  /** Every file of the content folder by its path, the manifest included. */
  readonly files: Readonly<Record<string, string>>;
}

export interface ImportBench {
  readonly from: string;
  readonly content: string;
  /** Imports, once more perhaps. */
  run(options?: Partial<ImportOptions> & { readonly disk?: Disk }): Promise<Imported>;
  /** Writes a file of the source or, with `content/` before it, of the content folder. */
  write(file: string, text: string | Uint8Array): Promise<void>;
  /** Every file of the content folder. */
  read(): Promise<Record<string, string>>;
}

/** A source folder with these files, and a content folder beside it that is not there yet. Gone when the test ends. */
export async function prepareImport(files: Readonly<Record<string, string | Uint8Array>>): Promise<ImportBench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const from = path.join(folder, 'old');
  const content = path.join(folder, 'content');
  const write = async (file: string, text: string | Uint8Array) => {
    const target = path.join(folder, file.startsWith('content/') ? file : `old/${file}`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  await mkdir(from);
  for (const [file, text] of Object.entries(files)) await write(file, text);
  const read = () => readAll(content);
  return {
    from,
    content,
    write,
    read,
    run: async ({ disk = realDisk, ...options } = {}) => {
      const given = { from, owner: 'support', force: false, today: '2026-11-22', ...options };
      const report = await importContent(disk, content, await readSourceFrom(from, 'en'), given);
      return { report, files: await read() };
    },
  };
}

/** An article of the source, in its folder, brought over: the text of its file. */
export async function importOne(text: string | Uint8Array, name = 'printers/offline.md'): Promise<string> {
  const { files, report } = await (await prepareImport({ [name]: text })).run();
  const [file] = Object.keys(files).filter((found) => found.endsWith('.mdx'));
  if (!file) throw new Error(`Nothing was brought over: ${report.losses.map(({ what }) => what).join(' ')}`);
  return files[file] ?? '';
}

/** Its body alone. */
export async function importBody(text: string, name?: string): Promise<string> {
  return (await importOne(text, name)).replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

async function readAll(content: string): Promise<Record<string, string>> {
  const files = [...(await readFolder(content)), '.import.json'];
  const read = files.map(
    async (file) => [file, await readFile(path.join(content, file), 'utf8').catch(() => '')] as const,
  );
  return Object.fromEntries((await Promise.all(read)).filter(([, text]) => text !== ''));
}
