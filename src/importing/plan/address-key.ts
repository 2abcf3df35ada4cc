/**
 * An address in the form in which two ways of writing it are the same: no scheme, query, fragment, ending or last slash;
 * of a help desk's article only the number that tells it from others.
 *
 * @example addressKey('https://Help.example.com/hc/en-us/articles/123-Reset-it') // 'help.example.com/hc/en-us/articles/123'
 */
export function addressKey(url: string): string {
  const [bare = ''] = url.replace(/^[a-z]+:\/\//i, '').split(/[?#]/);
  return decode(bare)
    .toLowerCase()
    .replace(/\/(articles?)\/(\d+)-[^/]*\/?$/, '/$1/$2')
    .replace(/\.(?:mdx?|markdown|html?)$/, '')
    .replace(/(?:^|\/)(?:index|readme)$/, '')
    .replace(/\/+$/, '');
}

/** The name of the file that an address names, by which an article is known wherever its folder was moved to. */
export function nameKey(address: string): string {
  return (addressKey(address).split('/').at(-1) ?? '').replaceAll('_', '-');
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
