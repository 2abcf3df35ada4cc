/** The words of an article's body on its page; '' where it has none. */
export function bodyWords({ html }: { readonly html: string }): string {
  const body = html.split('<div class="prose">')[1]?.split('</article>')[0] ?? '';
  const words = body.replace(/<[^>]*>/g, '');
  return /\p{L}/u.test(words) ? words.trim() : '';
}
