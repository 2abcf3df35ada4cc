import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const headers = (base: string) => `${base}/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  X-Robots-Tag: noindex, nofollow
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: private, no-cache
${base}/assets/*
  Cache-Control: private, max-age=31536000, immutable
${base}/images/*
  Cache-Control: private, max-age=31536000, immutable
`;

/** Writes `_headers` for hosts that read them; `deploy/desk-nginx.conf` says the same to nginx. */
export async function writeDeskRules(outDir: string, base: string): Promise<void> {
  await writeFile(path.join(outDir, '_headers'), headers(base));
}
