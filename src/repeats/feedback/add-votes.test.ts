import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../report/format-csv.ts';
import { formatHtml } from '../report/format-html.ts';
import { formatMarkdown } from '../report/format-markdown.ts';
import { sampleReport } from '../report/sample-report.ts';
import { readVotes } from './read-votes.ts';
import { addVotes, withVotes } from './with-votes.ts';

const report = sampleReport();
const analyse = () => Promise.resolve(report);
const code = report.articles[0]?.code ?? '';
const no = (reason?: string) => JSON.stringify({ schemaVersion: 1, code, helped: false, reason });
const yes = JSON.stringify({ schemaVersion: 1, at: '2026-11-22', language: 'en', code, helped: true });

async function fileOf(...lines: string[]): Promise<string> {
  const file = path.join(tmpdir(), `votes-${process.pid}-${lines.length}.jsonl`);
  await writeFile(file, `\ufeff${lines.join('\r\n')}\n`);
  return file;
}

describe('what readers said', () => {
  test('stands beside the verdict in every form of the report', async () => {
    const read = await readVotes([
      await fileOf(yes, no('did-not-work'), no('not-clear'), no('did-not-work'), no(), ''),
    ]);
    const said = addVotes(report, read);
    const sentence = 'Of 5 readers who said whether it helped, 4 said no: did not work (2), not clear (1).';
    expect(formatHtml(said)).toContain(sentence);
    expect(formatHtml(said)).toContain('readers: 4 of 5 said no');
    expect(formatMarkdown(said)).toContain('readers: 4 of 5 said no');
    expect(formatCsv(said)).toContain('did-not-work; not-clear');
    expect(said.articles.map(({ verdict }) => verdict)).toEqual(report.articles.map(({ verdict }) => verdict));
  });

  test('is not made up from lines that say something else', async () => {
    const lines = ['{"helped":true}', 'null', '<html>', no('because'), no('<b>'), '[]', '{"schemaVersion":2}'];
    expect(await readVotes([await fileOf(...lines)])).toEqual({ votes: [], unreadable: lines.length });
  });

  test('needs a file that is there', async () => {
    await expect(withVotes(['nowhere.jsonl'], analyse)).rejects.toThrow('There is no file nowhere.jsonl.');
    expect(await withVotes([], analyse)).toBe(report);
  });
});
