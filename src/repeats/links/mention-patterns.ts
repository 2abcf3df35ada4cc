/** How mentions of articles of one kind are found in a text. The same in RE2 and in JavaScript, in any case of letters. */
export interface MentionPattern {
  /** With one group: what may be a mention. */
  readonly find: string;
  /** With one group, the mention: what all of it must be. */
  readonly is: string;
}

/** What stands before a number that is meant as an article's code. */
const words = ['articles?', 'codes?', 'fiches?', 'artikel', 'artículo', 'articolo', 'artigo', 'n°', 'nº'].join('|');
const space = String.raw`[ \x{a0}\x{202f}]`;
const inAddress = String.raw`[^\s"'<>()\[\],;!]`;
const pairs = String.raw`[1-9]\d${space}\d\d${space}(?:\d\d${space}\d|\d\d|\d)`;

/** A number with everything of which it may be but a part: a telephone number, a date, an amount. */
const number = String.raw`(?:^|[^\p{L}\d+])([+\d](?:[\d+./:-]|${space})*)`;

/**
 * Where a text names an article: in an address of this site, in the grouped form (`48 21 7`), or right after a word such
 * as article or code. One number in ten passes the check digit by chance, so no other number counts, and none of those
 * does that no article has. Without the articles nothing tells them, so addresses that end in a code are all.
 *
 * @param site its address; `undefined` where the articles are not known
 */
export function mentionPatterns(site: URL | undefined): MentionPattern[] {
  if (site === undefined)
    return [{ find: `(https?://${inAddress}+)`, is: String.raw`(.*/[1-9]\d{4,6})/?(?:[?#].*)?\.?` }];
  const host = site.host.replaceAll(/[.-]/g, '\\$&');
  return [
    { find: `(https?://${host}/${inAddress}*)`, is: '(.*)' },
    { find: number, is: `(${pairs})(?:[.:-]|${space})*` },
    {
      find: String.raw`(?:^|[^\p{L}\d])(?:${words})${space}?(?:[:#]|n°|nº)?${space}?([+\d][\d+./:,-]*)`,
      is: String.raw`([1-9]\d{4,6})[.:,-]?`,
    },
  ];
}
