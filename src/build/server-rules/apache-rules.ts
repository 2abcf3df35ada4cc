import { decodePath } from '../../site/decode-path.ts';
import type { OldAddress } from './old-addresses.ts';
import { headersOfAll, keptFolders, keptForEver, packedTypes } from './response-headers.ts';

/** For a host of Apache whose root holds the site at its path (see `deploy/apache.conf`), or for its `.htaccess`. */
export function apacheRules(old: readonly OldAddress[], base: string): string {
  const headers = Object.entries(headersOfAll).map(([name, value]) => `Header always set ${name} "${value}"\n`);
  const moved = old.map(({ from, to }) => `RedirectMatch 301 "^${escapePattern(decodePath(from))}/?$" "${to}"\n`);
  return `# Written by npm run build, from the articles. Needs mod_headers and mod_alias.
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}/404.html
AddDefaultCharset utf-8
AddType "text/markdown; charset=utf-8" .md
${headers.join('')}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${packedTypes.join(' ')}
</IfModule>

# Names that change with their content can be kept for ever.
<If "%{REQUEST_URI} =~ m#^${escapePattern(base)}/(${keptFolders.join('|')})/#">
  Header set Cache-Control "${keptForEver}"
</If>

RedirectMatch 404 "^${escapePattern(base)}/_server/"

# Old addresses.
${moved.join('')}`;
}

function escapePattern(address: string): string {
  return address.replace(/[.+?]/g, '\\$&');
}
