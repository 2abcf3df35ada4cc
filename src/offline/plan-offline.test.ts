import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../article/article.ts';
import type { Site } from '../site/site.ts';
import { planOffline, planTopic } from './plan-offline.ts';

const site = { base: '/help', languages: [{ tag: 'en' }, { tag: 'fr' }], logo: undefined } as unknown as Site;
const article = (language: string, topic: string, slug: string, offline?: true) =>
  ({ language, topic, slug, frontMatter: { offline } }) as unknown as ArticleSummary;
const articles = [
  article('en', 'wifi', 'red', true),
  article('en', 'wifi', 'slow'),
  article('fr', 'wifi', 'red'),
  article('en', 'tv', 'dark'),
];

const files = [
  ...['assets/a.js', 'assets/b.css', 'images/light.svg', 'images/other.svg', '404.html', '_headers'],
  ...['en', 'fr'].flatMap((tag) => [`${tag}/index.html`, `${tag}/offline/index.html`, `${tag}/search/index.html`]),
  ...['en/wifi', 'en/wifi/red', 'en/wifi/slow', 'fr/wifi', 'fr/wifi/red', 'en/tv', 'en/tv/dark'].map(
    (page) => `${page}/index.html`,
  ),
  ...['pagefind/engine.en.js', 'pagefind/engine.fr.js'],
  ...[
    'pagefind/pagefind.en_5a1d.pf_meta',
    'pagefind/fragment/en_11de.pf_fragment',
    'pagefind/fragment/fr_11de.pf_fragment',
  ],
  ...['pagefind/pagefind-entry.json', 'search/en-codes.json', 'search/en-words.json', 'search/fr-words.json'],
];
const finished = {
  digests: new Map(files.map((file) => [file, `sha256-${file}`])),
  picturesOf: (page: string) => (page.includes('/red/') ? ['images/light.svg'] : []),
};
const urls = (plan: { files: readonly { url: string }[] }) => plan.files.map(({ url }) => url.replace('/help/', ''));

describe('kept', () => {
  test('from the first visit are how pages look, the homes, and the articles that ask for it with their pictures', () => {
    const plan = planOffline(site, articles, finished, 'v1');
    expect(urls(plan)).toEqual([
      ...[
        'assets/a.js',
        'assets/b.css',
        'en/',
        'en/offline/',
        'en/wifi/red/',
        'fr/',
        'fr/offline/',
        'images/light.svg',
      ],
    ]);
    expect(plan.files[0]).toEqual({ url: '/help/assets/a.js', integrity: 'sha256-assets/a.js' });
    expect(plan.insteadOf.map(({ url }) => url)).toEqual(['/help/en/offline/', '/help/fr/offline/']);
  });

  test('with a topic are its articles in that language, and search in that language', () => {
    const plan = planTopic(site, 'en', 'wifi', articles, finished);
    expect(plan.articles).toBe(2);
    expect(urls(plan)).toEqual([
      ...['assets/a.js', 'assets/b.css', 'en/search/', 'en/wifi/', 'en/wifi/red/', 'en/wifi/slow/', 'images/light.svg'],
      ...['pagefind/engine.en.js', 'pagefind/fragment/en_11de.pf_fragment', 'pagefind/pagefind-entry.json'],
      ...['pagefind/pagefind.en_5a1d.pf_meta', 'search/en-codes.json', 'search/en-words.json'],
    ]);
  });
});
