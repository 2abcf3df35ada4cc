import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../problem/problem.ts';
import type { AnalyseInput } from './analyse-log.ts';
import { analyseSampleLog, sampleRows } from './analyse-sample-log.ts';
import { parseAnalysisOptions } from './options/parse-analysis-options.ts';
import { presetNamed } from './presets/presets.ts';
import { formatTerminal } from './report/format-terminal.ts';
import { reportFiles } from './report/report-files.ts';
import { csvOf, writeTestFile } from './write-test-log.ts';

/** Contacts in which everything that belongs to a person has "secret" in it. */
const contacts = sampleRows.map(([id, customer, opened, topic, articles]) => ({
  ...{ contact_id: `secret-${id}`, customer_id: `secret-${customer}@example.com`, opened_at: opened, topic, articles },
  ...{ agent_id: 'secret-agent', text: `secret words, call secret-${customer}` },
}));
const jsonOf = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const csvOfObjects = (rows: readonly Readonly<Record<string, string>>[]) =>
  csvOf(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
const links = contacts.map(({ contact_id }) => ({
  contact_id,
  article: '48230 secret-article',
  at: '2026-01-01T00:00Z',
}));

async function wordsOf(paths: readonly string[], more: Partial<AnalyseInput> = {}): Promise<string> {
  try {
    const report = await analyseSampleLog(paths, more);
    return [...Object.values(reportFiles(report)), formatTerminal(report, 80)].join('\n');
  } catch (error) {
    return error instanceof ProblemsError ? JSON.stringify(error.problems) : String(error);
  }
}

describe.each([
  ['as it is', {}],
  ['with --read-text', { 'read-text': true }],
])('nothing about a person is in any report or message, %s', (_way, flags) => {
  const options = parseAnalysisOptions(flags);

  test.each<[string, string, string]>([
    ['JSON lines', 'log.jsonl', jsonOf(contacts)],
    [
      'JSON lines, each cut short',
      'log.jsonl',
      `${jsonOf(contacts.slice(0, 1))}\n${jsonOf(contacts).replaceAll('}', '')}`,
    ],
    [
      'JSON lines with ids where dates should be',
      'log.jsonl',
      jsonOf(contacts.map((row) => ({ ...row, opened_at: row.customer_id }))),
    ],
    [
      'articles named in the text',
      'log.csv',
      csvOfObjects(
        contacts.map(({ articles, ...row }) => ({ ...row, text: `${row.text}, article 48217, code 99999` })),
      ),
    ],
    ['rounded ids', 'log.csv', csvOfObjects(contacts.map((row) => ({ ...row, customer_id: '1.2E+07' })))],
    ['JSON lists', 'log.json', JSON.stringify(contacts)],
    ['a column too many', 'log.csv', `${csvOfObjects(contacts)},"secret"\n"secret`],
  ])('%s', async (_, name, content) => {
    expect(await wordsOf([await writeTestFile(name, content)], { options })).not.toMatch(/secret|1\.2E\+07"/);
  });

  test.each<[string, string]>([
    ['links', csvOfObjects(links)],
    ['links with ids where dates should be', csvOfObjects(links.map((link) => ({ ...link, at: link.contact_id })))],
    ['links of unknown contacts', csvOfObjects(links.map((link) => ({ ...link, contact_id: `${link.contact_id}-x` })))],
  ])('%s', async (_, content) => {
    const log = await writeTestFile('log.csv', csvOfObjects(contacts));
    expect(await wordsOf([log], { options, links: [await writeTestFile('links.csv', content)] })).not.toMatch(/secret/);
  });

  test('a preset that does not fit', async () => {
    const log = await writeTestFile('log.csv', csvOfObjects(contacts));
    expect(await wordsOf([log], { options, preset: presetNamed('freshdesk') })).not.toMatch(/secret/);
  });
});
