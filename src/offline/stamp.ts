const header = 'x-kept-at';

/** A copy of a response that says when it was made. Whether it came by a redirect is forgotten: a page may not be one. */
export async function stamped(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(header, new Date().toISOString());
  return new Response(await response.blob(), { headers });
}

export function keptAt(response: Response): string | undefined {
  return response.headers.get(header) ?? undefined;
}
