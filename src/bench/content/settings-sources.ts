import { stringify } from 'yaml';
import { pathCount, planArticle, type SampleSize } from './article-plan.ts';
import type { SampleFile } from './sample-files.ts';
import type { Stock } from './stock.ts';
import { topics } from './topics.ts';

/** Everything in the content folder that is not an article. */
export function settingsSources(stocks: readonly Stock[], size: SampleSize): SampleFile[] {
  return [
    { path: 'site.yaml', text: stringify(siteSettings(size)) },
    { path: 'topics.yaml', text: stringify(topicSettings(stocks)) },
    { path: 'words.yaml', text: stringify(Object.fromEntries(stocks.map((s) => [s.language, s.customersWords]))) },
    ...stocks.flatMap((stock) => [
      { path: `snippets/${stock.language}/save-your-work.mdx`, text: `${stock.snippet}\n` },
      { path: `pages/${stock.language}/contact.mdx`, text: pageSource(stock) },
    ]),
  ];
}

function siteSettings(size: SampleSize) {
  const featured = Array.from({ length: Math.min(8, pathCount(size)) }, (_, index) => planArticle(index, size).code);
  return {
    name: 'Volta',
    address: 'https://help.example.com',
    languages: { en: 'English', fr: 'Français' },
    timeZone: 'Europe/Paris',
    contact: {
      phone: { number: '+33 1 23 45 67 89', hours: [{ days: 'mon-fri', from: '09:00', to: '18:00' }] },
      email: 'help@example.com',
    },
    featured,
    // Of 600 words: some in French weigh more than a site of short articles wants.
    budget: { articleBytes: 16_000 },
  };
}

function topicSettings(stocks: readonly Stock[]) {
  const inEach = (field: 'title' | 'summary', index: number) =>
    Object.fromEntries(stocks.map(({ language, topics: words }) => [language, words[index]?.[field]]));
  return topics.map(({ id }, index) => ({ id, title: inEach('title', index), summary: inEach('summary', index) }));
}

function pageSource({ page: { title, summary, text } }: Stock): string {
  return `---\n${stringify({ title, summary, reviewed: '2026-10-02' })}---\n\n${text}\n\n<Contact />\n`;
}
