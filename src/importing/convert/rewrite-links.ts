import { posix } from 'node:path';
import { addressKey, nameKey } from '../plan/address-key.ts';
import type { Place } from '../plan/place.ts';
import { sourcePath } from '../source/source-path.ts';
import type { RewriteLink } from './tidy-links.ts';

/** Ids of headings until now and from now on; `undefined` where the article has not been converted yet. */
export type AnchorsOf = (place: Place, language: string) => ReadonlyMap<string, string> | undefined;

export interface LinkContext {
  readonly place: Place;
  readonly language: string;
  /** As the source names the language: its folder, perhaps. */
  readonly sourceLanguage: string;
  readonly base: string;
  /** Where the articles are published until now. */
  readonly address?: string | undefined;
  readonly byAddress: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, Place>;
  /** Told when a link is taken for one to a file that stands elsewhere now. */
  readonly tellMoved: (address: string, to: Place) => void;
  /** The site's languages, the default first. */
  readonly languages: readonly string[];
  readonly anchorsOf: AnchorsOf;
  /** Told when a link names a place in an article that has not been converted yet. */
  readonly wait: () => void;
}

/** Sends links between the articles of a source to where these stand now; others stay what they are. */
export function rewriteLinks(context: LinkContext): RewriteLink {
  return (url) => {
    const address = url.trim().replace(/^\/\//, 'https://');
    if (address === '') return { lost: '' };
    if (address.startsWith('#')) return ownFragment(address.slice(1), context);
    const target = findTarget(address, context);
    if (target) return toArticle(target, address, context);
    const moved = findMoved(address, context);
    if (moved) {
      context.tellMoved(address, moved);
      return toArticle(moved, address, context);
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { url: address };
    const elsewhere = publishedAt(address, context);
    if (elsewhere) return { url: elsewhere };
    return { lost: `The link ${address} leads to nothing in the sources: its words stay without a link.` };
  };
}

function ownFragment(fragment: string, { place, language, anchorsOf }: LinkContext): ReturnType<RewriteLink> {
  const id = findAnchor(fragment, anchorsOf(place, language));
  if (id) return { url: `#${id}` };
  if (id === '')
    return { lost: `The link #${fragment} leads to a heading that the page says by itself now: its words stay.` };
  return { lost: `The link #${fragment} leads to no heading of its article: its words stay without a link.` };
}

function findTarget(address: string, { base, byAddress, sourceLanguage, language }: LinkContext): Place | undefined {
  const direct = byAddress.get(addressKey(address));
  if (direct || /^[a-z][a-z0-9+.-]*:/i.test(address)) return direct;
  const inBase = /^https?:/i.test(base) ? new URL(address, base).href : sourcePath(base, address);
  const rooted = address.startsWith('/')
    ? [`${sourceLanguage}${address}`, `/${sourceLanguage}${address}`, `/${language}${address}`]
    : [];
  const candidates = [inBase, ...rooted, posix.join('/', inBase ?? '')].filter((candidate) => candidate !== undefined);
  return candidates.map((candidate) => byAddress.get(addressKey(candidate))).find((place) => place !== undefined);
}

/** A file that stands in another folder now: the one article of that name, where there is just one. */
function findMoved(address: string, { byName }: LinkContext): Place | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  return byName.get(nameKey(address));
}

function toArticle(target: Place, address: string, context: LinkContext): ReturnType<RewriteLink> {
  const { place, language, languages } = context;
  const own = place.languages.get(language);
  const shown = [language, ...languages].find((tag) => target.languages.has(tag)) ?? language;
  const entry = target.languages.get(shown);
  if (entry?.restricted && !own?.restricted)
    return {
      lost: `The link ${address} leads to an article that not everybody may see: its words stay without a link.`,
    };
  if (entry?.draft && !own?.draft)
    return { lost: `The link ${address} leads to a draft: its words stay without a link.` };
  const file = target.topic === place.topic ? `./${target.slug}.mdx` : `../${target.topic}/${target.slug}.mdx`;
  const fragment = address.split('#')[1] ?? '';
  if (fragment === '') return { url: file };
  if (target === place && shown === language) return ownFragment(fragment, context);
  const anchors = context.anchorsOf(target, shown);
  if (!anchors) context.wait();
  const id = findAnchor(fragment, anchors);
  return { url: id ? `${file}#${id}` : file };
}

function findAnchor(fragment: string, anchors: ReadonlyMap<string, string> | undefined): string | undefined {
  const names = [fragment, decode(fragment), decode(fragment).toLowerCase()];
  return names.map((name) => anchors?.get(name)).find((id) => id !== undefined);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The full address of a link that the sources do not answer, where it can be known. */
function publishedAt(link: string, { address, base }: LinkContext): string | undefined {
  const from = /^https?:/i.test(base) || address === undefined ? base : resolved(base, address);
  return from === undefined ? undefined : resolved(link, from);
}

function resolved(link: string, from: string): string | undefined {
  return URL.canParse(link, from) ? new URL(link, from).href : undefined;
}
