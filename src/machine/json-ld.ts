/** One thing that search engines are told of, in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/**
 * Things as the text of a `<script type="application/ld+json">` element. It is data, which no browser runs, and no text
 * in it can end the element: every `<` is written as its number.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return graph.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
