import { parseArticleCode } from '../../article/article-code.ts';
import { isSlug } from '../../article/article-place.ts';
import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import type { Site } from '../../site/site.ts';
import { slugify } from '../../site/slugify.ts';
import type { NewArticle, Wishes } from './new-article.ts';
import { parseTitles } from './parse-titles.ts';

/**
 * Reads what a writer wants to begin.
 *
 * @param usualOwner who answers for the other articles of a topic
 * @throws UsageError, in a sentence, for the first thing that cannot be
 */
export function parseWishes(wishes: Wishes, site: Site, usualOwner: (topic: string) => string | undefined): NewArticle {
  const topic = parseTopic(wishes.topic, site);
  const languages = parseLanguages(wishes.languages, site);
  const titles = parseTitles(wishes.titles, languages);
  const [first] = titles;
  if (!first) throw new UsageError('Say what it is about: --title "Printer shows offline"');
  const long = titles.find(({ title }) => title.length > 80);
  if (long)
    throw new UsageError(`A title has at most 80 characters, and this one has ${long.title.length}: ${long.title}`);
  const owner = wishes.owner?.trim() || usualOwner(topic);
  if (!owner) throw new UsageError('Say which team answers for it: --owner printing-team');
  const code = parseCode(wishes.code);
  return {
    topic,
    slug: parseSlug(wishes.slug, first.title),
    titles,
    owner,
    audience: parseAudience(wishes.audience),
    ...(code !== undefined && { code }),
  };
}

export function parseTopic(typed: string | undefined, { topics }: Pick<Site, 'topics'>): string {
  const ids = topics.map(({ id }) => id);
  if (!typed) throw new UsageError(`Name the topic: --topic, one of ${ids.join(', ')}`);
  if (ids.includes(typed)) return typed;
  const nearest = nearestName(typed, ids);
  const hint = nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}.`;
  throw new UsageError(`There is no topic "${typed}" in topics.yaml. ${hint}`);
}

export function parseLanguages(typed: string | undefined, { languages }: Pick<Site, 'languages'>): string[] {
  const tags = languages.map(({ tag }) => tag);
  if (typed === undefined) return tags;
  const wanted = typed.split(/[\s,]+/).filter((tag) => tag !== '');
  const unknown = wanted.find((tag) => !tags.includes(tag));
  if (unknown !== undefined || wanted.length === 0)
    throw new UsageError(`The settings know no language "${unknown ?? typed}". There are ${tags.join(', ')}.`);
  return tags.filter((tag) => wanted.includes(tag));
}

function parseSlug(typed: string | undefined, title: string): string {
  const slug = typed ?? slugify(title);
  if (isSlug(slug)) return slug;
  if (typed === undefined)
    throw new UsageError(`The title "${title}" gives no address. Choose one: --slug printer-offline`);
  const near = slugify(typed);
  const hint = isSlug(near) ? ` Write --slug ${near}` : ' Choose another: --slug printer-offline';
  throw new UsageError(`"${typed}" cannot be part of an address: small letters, digits and hyphens can.${hint}`);
}

function parseAudience(typed: string | undefined): NewArticle['audience'] {
  if (typed === undefined || typed === 'customers' || typed === 'agents') return typed ?? 'customers';
  throw new UsageError(`--audience ${typed} cannot be used. It is customers or agents.`);
}

function parseCode(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const code = parseArticleCode(typed);
  if (code) return code;
  throw new UsageError(
    `${typed} is no article code: 5 to 7 digits, the last one a check digit. Leave --code out to get a free one.`,
  );
}
