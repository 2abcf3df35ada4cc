import { slugify } from '../../site/slugify.ts';

const longest = 100;

/** A text as a name that an address may have: small letters of the Latin alphabet, digits, hyphens; '' where none is left. */
export function latinSlug(text: string): string {
  const slug = slugify(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-+$/, '');
}

/**
 * The name of an article in its topic: what it was called, else with its folder before it, else numbered.
 *
 * @param taken `topic/slug` of others; the new one is added
 */
export function pickSlug(topic: string, wanted: string, folder: string, taken: Set<string>): string {
  const slug = latinSlug(wanted) || 'article';
  const parent = latinSlug(folder);
  const candidates = [slug, ...(parent && parent !== topic ? [latinSlug(`${parent}-${slug}`)] : [])];
  let found = candidates.find((candidate) => !taken.has(`${topic}/${candidate}`));
  for (let count = 2; found === undefined; count++)
    if (!taken.has(`${topic}/${slug}-${count}`)) found = `${slug}-${count}`;
  taken.add(`${topic}/${found}`);
  return found;
}
