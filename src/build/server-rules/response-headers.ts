/** What every answer says, besides the policy that each page states itself. */
export const headersOfAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Folders of files whose names change with what is in them. */
export const keptFolders = ['assets', 'images'];

/** How long those may be kept. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** What is worth packing. */
export const packedTypes = [
  ...['text/css', 'text/javascript', 'text/markdown', 'text/plain', 'text/xml'],
  ...['application/javascript', 'application/json', 'application/xml', 'image/svg+xml'],
];
