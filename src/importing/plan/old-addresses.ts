import { reservedNames } from '../../site/addresses.ts';
import type { Place } from './place.ts';
import type { Existing } from './read-existing.ts';

/** The addresses at which an article stood until now. */
export interface WantedAddresses {
  readonly file: string;
  /** Of this site. */
  readonly language: string;
  readonly place: Place;
  readonly addresses: readonly string[];
}

/**
 * Gives every place its old addresses: a page leads on from each, unless something else stands there.
 *
 * @returns those that nothing leads on from
 */
export function giveOldAddresses(
  wanted: readonly WantedAddresses[],
  existing: Existing,
  places: readonly Place[],
  languages: readonly string[],
): { file: string; address: string }[] {
  const used = new Map<string, string>([['/', '']]);
  for (const language of [...languages, ...(existing.site?.languages.map(({ tag }) => tag) ?? [])]) {
    used.set(`/${language}/`, '');
    for (const name of reservedNames) used.set(`/${language}/${name}/`, '');
    for (const { id } of existing.site?.topics ?? []) used.set(`/${language}/${id}/`, '');
    for (const taken of existing.taken) used.set(`/${language}/${taken}/`, taken);
    for (const { topic, slug } of places) {
      used.set(`/${language}/${topic}/`, '');
      used.set(`/${language}/${topic}/${slug}/`, `${topic}/${slug}`);
    }
  }
  for (const [address, owner] of existing.oldAddresses) used.set(address, owner);
  const lost: { file: string; address: string }[] = [];
  for (const { file, language, place, addresses } of wanted) {
    const own = `${place.topic}/${place.slug}`;
    const given: string[] = [];
    for (const written of addresses) {
      const address = pathOf(written);
      if (address === undefined || /^\/\d+\/$/.test(address)) {
        if (address !== '/') lost.push({ file, address: written });
        continue;
      }
      if (given.includes(address) || address === `/${language}/${own}/`) continue;
      const owner = used.get(address);
      const already = owner === own && existing.oldAddresses.get(address) === own;
      if (owner !== undefined && !already) {
        if (owner !== own) lost.push({ file, address: written });
        continue;
      }
      used.set(address, own);
      given.push(address);
    }
    const entry = place.languages.get(language);
    if (entry) place.languages.set(language, { ...entry, redirectFrom: given });
  }
  return lost;
}

/** The path of an address, ended by a slash; `undefined` where no page could stand at it. */
function pathOf(address: string): string | undefined {
  const [path = ''] = address.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/);
  const slashed = path.endsWith('/') ? path : `${path}/`;
  return /^(?!.*\/\/|.*\.\.)\/[^\s?#\\]*$/.test(slashed) && slashed !== '/' ? slashed : undefined;
}
