import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../article/library.ts';
import type { Site } from '../site/site.ts';
import { apacheRules } from './server-rules/apache-rules.ts';
import { caddyRules } from './server-rules/caddy-rules.ts';
import { hostHeaders, hostRedirects } from './server-rules/host-rules.ts';
import { nginxRules } from './server-rules/nginx-rules.ts';
import { oldAddresses } from './server-rules/old-addresses.ts';

/**
 * Writes `_redirects` and `_headers` for hosts that read them, and `_server/` for nginx, Caddy and Apache (`deploy/` shows
 * where they are included): old addresses lead on with a status, what is hashed is cached for ever, and the policies that
 * a page cannot state itself are sent.
 */
export async function writeServerRules(library: Library, site: Site, outDir: string): Promise<void> {
  const { base } = site;
  const old = oldAddresses(library, site);
  const files = {
    _redirects: hostRedirects(old),
    _headers: hostHeaders(base),
    '_server/nginx.conf': nginxRules(old, base),
    '_server/caddy.conf': caddyRules(old, base),
    '_server/apache.conf': apacheRules(old, base),
  };
  await mkdir(path.join(outDir, '_server'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(outDir, file), text);
}
