import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectLibrary } from '../../article/read-library.ts';
import { readSite } from '../../site/read-site.ts';
import { median } from '../median.ts';
import { sampleFiles } from './sample-files.ts';
import { writeSampleContent } from './write-sample-content.ts';

const size = { articles: 61, seed: 1 };

describe('the articles of the benchmark', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'firstfix-sample-'));
    await writeSampleContent(folder, size);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('pass every check, half of them in French', async () => {
    const { library, problems } = await inspectLibrary(folder, await readSite(folder));
    expect(problems).toEqual([]);
    expect(library.articles).toHaveLength(61);
    expect(library.articles.filter(({ language }) => language === 'fr')).toHaveLength(30);
  });
});

const articles = [...sampleFiles(size)].filter(({ path: file }) => file.startsWith('articles/'));

test('an article has about 600 words', () => {
  const words = median(articles.map(({ text }) => wordsOf(text)));
  expect(words).toBeGreaterThan(550);
  expect(words).toBeLessThan(650);
});

test('an article has a table, code, a question, steps, and a link to another article', () => {
  for (const part of ['| --- |', '```text', '<Ask ', '<Steps>', '<AgentNote>', '.mdx)']) {
    expect(articles.filter(({ text }) => !text.includes(part))).toEqual([]);
  }
});

test('no two articles are alike, and none has a gap left open', () => {
  expect(new Set(articles.map(({ text }) => text.split('---\n')[2])).size).toBe(articles.length);
  expect(articles.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

test('the same seed gives the same bytes, another one other articles', () => {
  expect([...sampleFiles(size)]).toEqual([...sampleFiles(size)]);
  expect([...sampleFiles({ ...size, seed: 2 })]).not.toEqual([...sampleFiles(size)]);
});

/** The words that a reader meets in the body: of tags only questions and labels, no code. */
function wordsOf(text: string): number {
  const body = text.slice(text.indexOf('\n---\n') + 5).replace(/```.*?```/gs, ' ');
  const read = body.replace(/(?:label|question)="([^"]*)"/g, '>$1<').replace(/<[^>]*>|\(\.\.\/[^)]*\)/g, ' ');
  return read.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
