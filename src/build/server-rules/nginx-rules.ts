import { decodePath } from '../../site/decode-path.ts';
import type { OldAddress } from './old-addresses.ts';
import { headersOfAll, keptFolders, keptForEver, packedTypes } from './response-headers.ts';

/** For a `server` block of nginx whose root holds the site at its path: see `deploy/nginx.conf`. */
export function nginxRules(old: readonly OldAddress[], base: string): string {
  const headers = Object.entries(headersOfAll).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // A block that adds a header of its own forgets those around it.
  const within = headers.map((header) => `  ${header}\n`).join('');
  const path = base.replaceAll('.', '\\.');
  const moved = old.flatMap(({ from, to }) =>
    [from, `${from}/`].map((address) => `location = "${decodePath(address)}" { return 301 "${to}"; }\n`),
  );
  return `# Written by npm run build, from the articles.
index index.html;
error_page 404 ${base}/404.html;
charset utf-8;
absolute_redirect off;
gzip on;
gzip_types ${packedTypes.join(' ')};
${headers.join('\n')}

# A folder without its slash leads on; what is not there is the page that searches for it.
location ${base}/ {
  try_files $uri $uri/ =404;
}

# Articles as Markdown: nginx does not know the type by itself.
location ~ ^${path}/.+\\.md$ {
  default_type text/markdown;
  charset_types text/markdown;
}

# Names that change with their content can be kept for ever.
location ~ ^${path}/(?:${keptFolders.join('|')})/ {
  add_header Cache-Control "${keptForEver}";
${within}}

location ^~ ${base}/_server/ { return 404; }

# Old addresses.
${moved.join('')}`;
}
