import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../article/article.ts';
import { articleByCode, type Library } from '../article/library.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

/**
 * Writes `_redirects` and `_headers` for hosts that read them (see `deploy/` for other servers): old addresses lead on
 * with a status, what is hashed is cached for ever, and the policies that a page cannot state itself are sent.
 */
export async function writeServerRules(library: Library, site: Site, outDir: string): Promise<void> {
  await writeFile(path.join(outDir, '_redirects'), redirects(library, site));
  await writeFile(path.join(outDir, '_headers'), headers(site));
}

function redirects(library: Library, site: Site): string {
  const published = library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers');
  const rules = published.flatMap((article) => {
    const { redirectFrom, replacedBy } = article.frontMatter;
    const target = replacedBy ? articleByCode(library, replacedBy, article.language, site.settings) : article;
    const to = target ? addressOf(target, site) : undefined;
    if (to === undefined) return [];
    const moved = replacedBy ? [addressOf(article, site)] : [];
    return [...redirectFrom.map((old) => site.base + old), ...moved].map((from) => `${from} ${to} 301`);
  });
  return rules.map((rule) => `${rule}\n`).join('');
}

function addressOf(article: ArticleSummary, site: Site): string {
  return site.base + addresses.article(article.language, article.topic, article.slug);
}

function headers({ base }: Site): string {
  return `${base}/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
${base}/assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}/images/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
