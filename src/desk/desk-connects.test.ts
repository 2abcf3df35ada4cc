import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { readSite } from '../site/read-site.ts';
import { deskConnects } from './desk-connects.ts';

const site = await readSite('content');
const connect = ['https://api.example.com', 'https://search.example.com'];

test.each([
  ['/api/contacts', "connect-src 'self';"],
  ['https://api.example.com/contacts', "connect-src 'self' https://api.example.com;"],
  [undefined, "connect-src 'self';"],
])('with contacts sent to %s the desk may talk to nobody else', (contacts, policy) => {
  const settings = { ...site.settings, connect, endpoints: { contacts } };
  expect(contentSecurityPolicy(deskConnects({ ...site, settings }))).toContain(policy);
});
