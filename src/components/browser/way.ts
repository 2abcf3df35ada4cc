/**
 * The way through an article's questions as an address names it after `#`: the ids of the answers that were given, the
 * last on each way, with dots between. One alone is the id of a part of the page, and works without script.
 *
 * @example formatWay(['light-red-solid', 'sound-none']) // '#light-red-solid.sound-none'
 */
export function formatWay(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `#${ids.map(encodeURIComponent).join('.')}`;
}

/** The ids that an address names; text that is no way gives ids that nothing has. */
export function parseWay(hash: string): string[] {
  return hash.slice(1).split('.').filter(Boolean).map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
