import type { ArticleCode } from '../../article/article-code.ts';
import { reservedNames } from '../../site/addresses.ts';
import { matchLanguage } from '../source/match-language.ts';
import type { Refuse, Source, SourceArticle } from '../source/source-article.ts';
import { addressKey, nameKey } from './address-key.ts';
import type { ManifestSource } from './manifest.ts';
import { giveOldAddresses, type WantedAddresses } from './old-addresses.ts';
import { codePicker, type PickCode } from './pick-code.ts';
import { latinSlug, pickSlug } from './pick-slug.ts';
import type { Place } from './place.ts';
import type { Existing } from './read-existing.ts';

/** Where everything goes: made of a first look at the sources, before any is converted. */
export interface Plan {
  readonly places: ReadonlyMap<string, Place>;
  /** The language of this site by the source's tag. */
  readonly languageOf: ReadonlyMap<string, string>;
  /** Topics that articles need, by id, with the words of the source. */
  readonly topics: ReadonlyMap<string, string>;
  /** The place of an article by every address under which it was known: see `addressKey`. */
  readonly byAddress: ReadonlyMap<string, Place>;
  /** The place of an article by the name of its file, where no other has that name. */
  readonly byName: ReadonlyMap<string, Place>;
  /** Old addresses that are somebody else's, or none that a page could stand at. */
  readonly lostAddresses: readonly { readonly file: string; readonly address: string }[];
}

interface Options {
  readonly existing: Existing;
  readonly earlier: ManifestSource | undefined;
  /** Languages of the site; `undefined` takes those of the sources. */
  readonly languages: readonly string[] | undefined;
}

/** Looks at every article once and gives it its place, code and old addresses. */
export async function makePlan(source: Source, options: Options, refuse: Refuse): Promise<Plan> {
  const { existing, earlier, languages } = options;
  const places = new Map<string, Place>();
  const languageOf = new Map<string, string>();
  const topics = new Map<string, string>();
  const byAddress = new Map<string, Place>();
  const addressesOf: WantedAddresses[] = [];
  const pickCode = codePicker([...existing.codes, ...Object.values(earlier?.articles ?? {}).map(({ code }) => code)]);
  const taken = new Set([
    ...existing.taken,
    ...Object.values(earlier?.articles ?? {}).map(({ topic, slug }) => `${topic}/${slug}`),
  ]);
  for await (const article of source.articles(refuse)) {
    const language = languages ? matchLanguage(article.language, languages) : primaryLanguage(article.language);
    if (language === undefined) {
      refuse(
        article.file,
        `It is in "${article.language}", a language that this site does not have.`,
        `Add it to languages in site.yaml, beside ${languages?.join(', ')}.`,
      );
      continue;
    }
    languageOf.set(article.language, language);
    const place = places.get(article.key) ?? newPlace(article, { existing, earlier, pickCode, taken });
    if (place.languages.has(language)) {
      refuse(
        article.file,
        `There are two articles "${article.key}" in this language, and this is the second.`,
        'Give one of them another name.',
      );
      continue;
    }
    places.set(article.key, place);
    topics.set(place.topic, topics.get(place.topic) ?? article.meta.topic ?? 'General');
    place.languages.set(language, {
      draft: article.meta.draft ?? false,
      restricted: article.meta.restricted ?? false,
      redirectFrom: [],
    });
    for (const address of [article.base, ...article.meta.addresses]) byAddress.set(addressKey(address), place);
    addressesOf.push({ file: article.file, language, place, addresses: article.meta.addresses });
  }
  const lostAddresses = giveOldAddresses(
    addressesOf,
    existing,
    [...places.values()],
    [...new Set(languageOf.values())],
  );
  return { places, languageOf, topics, byAddress, byName: placesByName([...places.values()]), lostAddresses };
}

/** `en-us` is English in a site that is only begun. */
function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}

function placesByName(places: readonly Place[]): Map<string, Place> {
  const byName = Map.groupBy(places, ({ key }) => nameKey(key));
  return new Map([...byName].flatMap(([name, [place, other]]) => (place && !other ? [[name, place] as const] : [])));
}

function newPlace(
  article: SourceArticle,
  {
    existing,
    earlier,
    pickCode,
    taken,
  }: { existing: Existing; earlier: ManifestSource | undefined; pickCode: PickCode; taken: Set<string> },
): Place {
  const before = earlier?.articles[article.key];
  if (before) {
    // Where a writer has moved it since, it stays there.
    const [topic = before.topic, slug = before.slug] = existing.placeOfCode.get(before.code)?.split('/') ?? [];
    return { key: article.key, code: before.code as ArticleCode, topic, slug, languages: new Map() };
  }
  const topic = topicId(article.meta.topic);
  const [folder = ''] = article.key.split('/').slice(-2, -1);
  const slug = pickSlug(topic, article.meta.slug ?? article.meta.title ?? '', folder, taken);
  return { key: article.key, code: pickCode(article.key), topic, slug, languages: new Map() };
}

function topicId(topic: string | undefined): string {
  const id = latinSlug(topic ?? '') || 'general';
  return reservedNames.includes(id) || id.length === 1 ? `${id}-articles` : id;
}
