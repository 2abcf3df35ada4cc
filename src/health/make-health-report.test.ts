import { expect, test } from 'vitest';
import { exampleArticle } from '../article/testing/example-article.ts';
import { inspectContent } from '../check/read-content.ts';
import { writeContent } from '../site/testing/write-content.ts';
import { formatHealthHtml } from './format-health-html.ts';
import { healthRules, makeHealthReport } from './make-health-report.ts';

const today = '2026-11-22';

async function report(flagged?: ReadonlyMap<string, string>) {
  const contentDir = await writeContent({
    'articles/en/printers/offline.mdx': exampleArticle('Text.', { reviewed: '2026-10-02', related: '[48230]' }),
    'articles/fr/printers/offline.mdx': exampleArticle('Texte.', { reviewed: '2025-10-02' }),
    'articles/en/printers/reset.mdx': exampleArticle('Text.', {
      code: '48230',
      title: '"<b>Reset</b>"',
      owner: 'wifi-team',
      knownIssue: '{since: 2026-11-01}',
    }),
    'articles/en/wifi/new.mdx': exampleArticle('Text.', { code: '10019', draft: 'true' }),
  });
  const { content, problems } = await inspectContent(contentDir, { drafts: true, rules: () => healthRules, today });
  if (!content) throw new Error('The example was not read.');
  return makeHealthReport({ today, content, problems, flagged, reviewedAgain: undefined });
}

test('each list has the articles that belong there, by topic, language and owner', async () => {
  const { lists, topics, owners, articles } = await report(new Map([['48217', '18 of 64 came back.']]));
  expect(articles).toBe(2);
  expect(topics.map(({ id, articles: counts }) => [id, counts])).toEqual([
    ['printers', { en: 2, fr: 1 }],
    ['wifi', { en: 0, fr: 0 }],
  ]);
  const found = Object.fromEntries(lists.map(({ id, entries }) => [id, entries?.map(({ code }) => code)]));
  expect(found).toEqual({
    flagged: ['48217'],
    overdue: ['48217'],
    untranslated: ['48230'],
    translationOlder: ['48217'],
    orphans: ['48217'],
    neverReviewed: undefined,
    knownIssues: ['48230'],
    drafts: ['10019'],
  });
  expect(owners).toEqual([
    { owner: 'printing-team', articles: 2, overdue: 1, flagged: 1 },
    { owner: 'wifi-team', articles: 1, overdue: 0, flagged: 0 },
  ]);
});

test('what nobody can say is unknown, not none', async () => {
  const { lists } = await report();
  expect(lists.filter(({ entries }) => entries === null).map(({ id }) => id)).toEqual(['flagged', 'neverReviewed']);
});

test('the page shows titles as text, and needs no script and no other file', async () => {
  const html = formatHealthHtml(await report());
  expect(html).toContain('&lt;b&gt;Reset&lt;/b&gt;');
  expect(html).not.toMatch(/<b>|<script|<link|<img|\ssrc=|url\(|@import|https?:/i);
});
