import { type Lexicon, parseLexicon } from '../lexicon.ts';

/**
 * Loads a lexicon. The browser asks each time whether it has changed: what else is fetched hangs on its tag.
 *
 * @throws where the network or the site does not give it, or gives something else
 */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  return parseLexicon(await response.json());
}
