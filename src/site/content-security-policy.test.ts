import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { readSite } from './read-site.ts';

const connectSrc = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];

test('pages may talk to their own site and to the origins of the settings, and to nothing else', async () => {
  const site = await readSite('content');
  expect(connectSrc(contentSecurityPolicy(site))).toBe("'self'");
  const connect = ['https://api.example.com/searches', 'https://other.example.com'];
  expect(connectSrc(contentSecurityPolicy({ ...site, settings: { ...site.settings, connect } }))).toBe(
    "'self' https://api.example.com https://other.example.com",
  );
});

test('pages may load fonts where the settings name some', async () => {
  const site = await readSite('content');
  const fonts = [{ use: 'text', file: '/content/text.woff2', digest: 'abc' }] as const;
  expect(contentSecurityPolicy(site)).not.toContain('font-src');
  expect(contentSecurityPolicy({ ...site, fonts })).toContain("; font-src 'self'; ");
});
