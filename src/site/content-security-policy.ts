import { onceEach } from './once-each.ts';
import type { Site } from './site.ts';

/**
 * The policy of every page, for its `<meta>` element. Nothing is inline and nothing comes from elsewhere; Pagefind needs
 * `wasm-unsafe-eval` and its worker.
 */
export const contentSecurityPolicy = onceEach((site: Site): string => {
  const connect = ["'self'", ...site.settings.connect.map((address) => new URL(address).origin)];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    ...(site.fonts.length > 0 ? ["font-src 'self'"] : []),
    `connect-src ${connect.join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
});
