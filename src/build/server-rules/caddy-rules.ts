import { decodePath } from '../../site/decode-path.ts';
import type { OldAddress } from './old-addresses.ts';
import { headersOfAll, keptFolders, keptForEver } from './response-headers.ts';

/** For a site of Caddy whose root holds the site at its path: see `deploy/Caddyfile`. */
export function caddyRules(old: readonly OldAddress[], base: string): string {
  const headers = Object.entries(headersOfAll).map(([name, value]) => `\t${name} "${value}"\n`);
  const kept = keptFolders.map((folder) => `${base}/${folder}/*`).join(' ');
  const moved = old.map(({ from, to }, at) => {
    const address = decodePath(from);
    return `@old${at} path ${address} ${address}/\nredir @old${at} ${to} 301\n`;
  });
  return `# Written by npm run build, from the articles.
encode zstd gzip
header {
${headers.join('')}}
@kept path ${kept}
header @kept Cache-Control "${keptForEver}"
@rules path ${base}/_server/*
error @rules 404
file_server
handle_errors {
\t@missing expression {err.status_code} == 404
\trewrite @missing ${base}/404.html
\tfile_server
}

# Old addresses.
${moved.join('')}`;
}
