/** The words of an article's body on its page; '' where it has none. */
export function bodyWords({ html }: { readonly html: string }): string {
  const words = bodyOf(html).replace(/<[^>]*>/g, '');
  return /\p{L}/u.test(words) ? words.trim() : '';
}

/** The HTML of an article's body on its page; '' where there is none. */
export function bodyOf(html: string): string {
  const body = html.split('<div class="prose">')[1]?.split('</article>')[0] ?? '';
  return body.replace(/<\/div>\s*$/, '');
}
