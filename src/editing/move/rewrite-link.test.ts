import { expect, test } from 'vitest';
import { rewriteImage, rewriteLink } from './rewrite-link.ts';

const move = {
  from: { topic: 'printers', slug: 'offline' },
  to: { topic: 'wifi', slug: 'no-print' },
  languages: ['en', 'fr'],
  address: 'https://example.com/help',
};
const printers = { language: 'en', topic: 'printers' };
const wifi = { language: 'en', topic: 'wifi' };

test.each([
  ['./offline.mdx', printers, '../wifi/no-print.mdx'],
  ['offline.mdx#step-2', printers, '../wifi/no-print.mdx#step-2'],
  ['../printers/offline.mdx', printers, '../wifi/no-print.mdx'],
  ['../printers/offline.mdx', wifi, '../wifi/no-print.mdx'],
  ['../../fr/printers/offline.mdx', wifi, '../../fr/wifi/no-print.mdx'],
  ['/en/printers/offline/', wifi, '/en/wifi/no-print/'],
  ['/fr/printers/offline?from=mail#step-1', wifi, '/fr/wifi/no-print?from=mail#step-1'],
  ['https://example.com/help/en/printers/offline/#why', wifi, 'https://example.com/help/en/wifi/no-print/#why'],
])('a link to the article, %s in %o, becomes %s', (url, place, to) => {
  expect(rewriteLink(url, place, place, move)).toBe(to);
});

test.each([
  './offline-2.mdx',
  '../wifi/offline.mdx',
  '/de/printers/offline/',
  '/48217',
  '#step-2',
  'https://example.com/en/printers/offline/',
  'https://example.com/helpful/en/printers/offline/',
  'mailto:a@example.com',
])('%s leads elsewhere and stays', (url) => expect(rewriteLink(url, printers, printers, move)).toBe(url));

test.each([
  ['./reset.mdx', '../printers/reset.mdx'],
  ['../printers/reset.mdx#why', '../printers/reset.mdx#why'],
  ['../wifi/slow.mdx', '../wifi/slow.mdx'],
  ['./offline.mdx#step-1', './no-print.mdx#step-1'],
  ['/en/printers/reset/', '/en/printers/reset/'],
])('in the article that moves, %s becomes %s', (url, to) => {
  expect(rewriteLink(url, printers, wifi, move)).toBe(to);
});

test.each([
  ['./tray.svg', '../printers/tray.svg'],
  ['tray.svg', '../printers/tray.svg'],
  ['../wifi/router.svg', './router.svg'],
  ['https://example.com/a.png', 'https://example.com/a.png'],
])('its picture %s stays where it is, and is named %s', (url, to) => {
  expect(rewriteImage(url, printers, wifi)).toBe(to);
});
