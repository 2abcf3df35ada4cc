export type Handling =
  /** A page: the network first, a copy where it fails. */
  | 'page'
  /** Its name changes with its content: a copy is as good as the file. */
  | 'hashed'
  /** A file of search: the network first, a copy where the topic is kept. */
  | 'search'
  /** None of the worker's business. */
  | 'leave';

/** How a request is answered. Only what the site itself reads is touched, never an endpoint. */
export function handlingOf(
  request: Pick<Request, 'method' | 'mode' | 'url'>,
  { origin, base }: { readonly origin: string; readonly base: string },
): Handling {
  const { origin: asked, pathname } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin || !pathname.startsWith(`${base}/`)) return 'leave';
  const [folder] = pathname.slice(base.length + 1).split('/');
  if (folder === 'assets' || folder === 'images') return 'hashed';
  if (folder === 'pagefind' || folder === 'search') return 'search';
  return request.mode === 'navigate' && folder !== 'api' ? 'page' : 'leave';
}
