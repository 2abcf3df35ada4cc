import { expect, test } from 'vitest';
import { jsonLd } from '../../machine/json-ld.ts';
import { strangersIn } from '../allowed-output.ts';
import { articleForms } from '../article-forms.ts';
import { completeArticle } from '../complete-article.ts';
import { parseArticle } from '../parse-article.ts';
import { renderContextFor } from '../render-context-for.ts';
import { exampleArticle } from '../testing/example-article.ts';
import { type Example, readExample } from '../testing/render-example.ts';
import { type Attack, attacks } from './attacks.ts';

const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };
const ending = (end: Attack['end']) => attacks.filter((attack) => attack.end === end);

test('there are many, each once', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(100);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(new Set(attacks.map(({ body }) => body)).size).toBe(attacks.length);
});

test.each(ending('refused'))('$name is refused, and the writer is told where', ({ body }) => {
  const { problems } = parseArticle(place, exampleArticle(body));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const { line = 0 } of errors) expect(line).toBeGreaterThanOrEqual(10);
});

test('the others become words, in pages and in what machines get', async () => {
  const example = await readExample('![A tray](./tray.svg)');
  for (const { name, body } of ending('words')) {
    const { html, markdown, structure } = publish(name, body, example);
    expect(strangersIn(html, '/help'), name).toEqual([]);
    expect(withoutCode(markdown), name).not.toMatch(/(?<!\\)<(?!https:)[a-z/!]/i);
    expect(jsonLd([{ structure }]), name).not.toContain('<');
  }
});

function publish(name: string, body: string, { summary, library, site }: Example) {
  const { article: parsed, problems } = parseArticle(summary, exampleArticle(body));
  expect(problems, name).toEqual([]);
  if (!parsed) throw new Error(`${name} was not read.`);
  const { article } = completeArticle(parsed, new Map());
  return articleForms(article, renderContextFor(article, 'customers', library, site));
}

function withoutCode(markdown: string): string {
  return markdown.replace(/(`+)[^`]+\1/g, '');
}
