import { expect, test } from 'vitest';
import { agentAddress } from './agent-address.ts';

test.each([
  ['/fr/wifi/wifi-slow/', '/en/wifi/wifi-slow/'],
  ['/fr/wifi/wifi-slow/#step-2', '/en/wifi/wifi-slow/#step-2'],
  ['/images/lights.1234567890.svg', '/images/lights.1234567890.svg'],
  ['https://help.example.com/fr/contact/', 'https://help.example.com/fr/contact/'],
  ['#step-2', '#step-2'],
  ['tel:+33123456789', 'tel:+33123456789'],
])('%s is %s for an agent who works in English', (url, expected) => {
  expect(agentAddress(url, 'en')).toBe(expected);
});
