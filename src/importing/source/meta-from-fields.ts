import { dayOf } from './day-of.ts';
import type { SourceMeta } from './source-article.ts';

/** What the fields of other systems' front matter are called, by what they mean here; the first that is there counts. */
const names = {
  title: ['title', 'name', 'titre'],
  summary: ['summary', 'description', 'excerpt', 'résumé', 'resume'],
  slug: ['slug'],
  owner: ['owner', 'team', 'author', 'authors', 'ms.author', 'auteur'],
  reviewed: ['reviewed', 'last_reviewed', 'lastReviewed', 'ms.date', 'updated', 'lastmod', 'last_modified_at', 'date'],
  products: ['appliesTo', 'products', 'product'],
  alsoKnownAs: ['alsoKnownAs', 'keywords', 'tags'],
  addresses: ['redirectFrom', 'redirect_from', 'aliases', 'permalink', 'url'],
} as const;

const meant = new Set<string>([...Object.values(names).flat(), 'draft', 'published', 'hidden']);

/** What the front matter of a Markdown file says, in our terms, and the names of the fields that say nothing here. */
export function metaFromFields(fields: Readonly<Record<string, unknown>>): SourceMeta {
  const first = (field: keyof typeof names) =>
    names[field].map((name) => textsOf(fields[name])).find((found) => found.length > 0) ?? [];
  const [title] = first('title');
  const [summary] = first('summary');
  const [slug] = first('slug');
  const [owner] = first('owner');
  const reviewed = names.reviewed.map((name) => dayOf(fields[name])).find((day) => day !== undefined);
  const draft = fields.draft === 'true' || fields.published === 'false';
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(slug && { slug }),
    ...(owner && { owner }),
    ...(reviewed && { reviewed }),
    ...(draft && { draft: true as const }),
    products: first('products'),
    alsoKnownAs: first('alsoKnownAs'),
    addresses: names.addresses
      .flatMap((name) => textsOf(fields[name]))
      .filter((address) => /^(?:\/|https?:)/.test(address)),
    unused: Object.keys(fields).filter((name) => !meant.has(name)),
  };
}

/** A text, or a list of texts, as a list. */
function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((one) => typeof one === 'string')
    .map((one) =>
      one
        .replace(/\[!(?:DNL|UICONTROL)\s+([^\]]*)\]/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((one) => one !== '');
}
