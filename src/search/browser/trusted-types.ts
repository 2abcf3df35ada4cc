/** The one part of Trusted Types that is used; TypeScript does not know them yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown;
}

const allowed = new Set<string>();

/**
 * Lets this page load scripts of its own from exactly these addresses where the policy requires trusted types: without
 * it Pagefind loses its worker and searches on the main thread. A browser without Trusted Types needs nothing.
 *
 * @param paths absolute on this site: `/pagefind/pagefind-worker.js`
 */
export function trustScripts(paths: readonly string[]): void {
  for (const path of paths) allowed.add(new URL(path, location.origin).href);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (allowed.has(new URL(address, location.href).href) ? address : null),
  });
}
