/**
 * Sends without cookies and without the address of the page; it arrives though the page is left. Nobody waits for it, and
 * where it cannot be sent, nobody is told.
 */
export function sendQuietly(endpoint: string, body: string): void {
  const headers = { 'content-type': 'application/json' };
  const quietly = { keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  void fetch(endpoint, { method: 'POST', body, headers, ...quietly }).catch(() => undefined);
}
