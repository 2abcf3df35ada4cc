import { expect, test } from 'vitest';
import { agentAddress } from './agent-address.ts';

test.each([
  ['', '/fr/wifi/wifi-slow/', '/en/wifi/wifi-slow/'],
  ['', '/fr/wifi/wifi-slow/#step-2', '/en/wifi/wifi-slow/#step-2'],
  ['/desk', '/desk/fr/wifi/wifi-slow/#step-2', '/desk/en/wifi/wifi-slow/#step-2'],
  ['', '/images/lights.1234567890.svg', '/images/lights.1234567890.svg'],
  ['/desk', '/desk/images/lights.1234567890.svg', '/desk/images/lights.1234567890.svg'],
  ['/desk', '/elsewhere/fr/wifi/wifi-slow/', '/elsewhere/fr/wifi/wifi-slow/'],
  ['', 'https://help.example.com/fr/contact/', 'https://help.example.com/fr/contact/'],
  ['', '#step-2', '#step-2'],
  ['', 'tel:+33123456789', 'tel:+33123456789'],
])('on a desk at "%s", %s is %s for an agent who works in English', (base, url, expected) => {
  expect(agentAddress(url, base, 'en')).toBe(expected);
});
