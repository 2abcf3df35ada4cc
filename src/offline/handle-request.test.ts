import { expect, test } from 'vitest';
import { handlingOf } from './handle-request.ts';

const site = { origin: 'https://example.com', base: '/help' };

test.each([
  ['GET', 'navigate', 'https://example.com/help/en/wifi/', 'page'],
  ['GET', 'navigate', 'https://example.com/help/48217/', 'page'],
  ['GET', 'no-cors', 'https://example.com/help/assets/a1.js', 'hashed'],
  ['GET', 'no-cors', 'https://example.com/help/images/light.0a1b.svg', 'hashed'],
  ['GET', 'cors', 'https://example.com/help/pagefind/pagefind-entry.json?ts=1', 'search'],
  ['GET', 'cors', 'https://example.com/help/search/en.json', 'search'],
  ['GET', 'cors', 'https://example.com/help/offline/en/wifi.json', 'leave'],
  ['GET', 'navigate', 'https://example.com/help/api/ticket', 'leave'],
  ['POST', 'cors', 'https://example.com/help/api/feedback', 'leave'],
  ['POST', 'navigate', 'https://example.com/help/en/', 'leave'],
  ['GET', 'navigate', 'https://example.com/shop/', 'leave'],
  ['GET', 'navigate', 'https://example.com/helpless/', 'leave'],
  ['GET', 'navigate', 'https://elsewhere.example/help/en/', 'leave'],
] as const)('%s %s %s: %s', (method, mode, url, handling) => {
  expect(handlingOf({ method, mode, url }, site)).toBe(handling);
});
