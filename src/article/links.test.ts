import { describe, expect, test } from 'vitest';
import { readLink } from './links.ts';

const from = { language: 'en', topic: 'printers' };
const reset = { kind: 'article', language: 'en', topic: 'wifi', slug: 'reset', fragment: '' };

describe('a link', () => {
  test.each([
    ['https://example.com/#a', { kind: 'external' }],
    ['mailto:help@example.com', { kind: 'external' }],
    ['#step-2', { kind: 'fragment', fragment: 'step-2' }],
    ['', { kind: 'fragment', fragment: '' }],
    ['../wifi/reset.mdx', reset],
    ['../wifi/reset.mdx#the-button', { ...reset, fragment: 'the-button' }],
    ['reset.mdx', { ...reset, topic: 'printers' }],
    ['./reset.mdx', { ...reset, topic: 'printers' }],
    ['../../fr/wifi/reset.mdx', { ...reset, language: 'fr' }],
    ['/en/wifi/reset/', reset],
    ['/en/wifi/reset', reset],
    ['/en/wifi/reset/#a', { ...reset, fragment: 'a' }],
    ['/48217', { kind: 'code', code: '48217', fragment: '' }],
    ['/48217/#step-1', { kind: 'code', code: '48217', fragment: 'step-1' }],
    ['/48%2021%207', { kind: 'code', code: '48 21 7', fragment: '' }],
    ['/en/contact', { kind: 'address', address: '/en/contact/', query: '', fragment: '' }],
    ['/en/search/?q=ink#top', { kind: 'address', address: '/en/search/', query: '?q=ink', fragment: 'top' }],
    ['/en/products/inkjet-200/', { kind: 'address', address: '/en/products/inkjet-200/', query: '', fragment: '' }],
    ['/', { kind: 'address', address: '/', query: '', fragment: '' }],
    ['../../../secret.mdx', { kind: 'unclear' }],
    ['../../../../a/b/c.mdx', { kind: 'unclear' }],
    ['../wifi/reset', { kind: 'unclear' }],
    ['reset.mdx?a=b', { kind: 'unclear' }],
    ['picture.svg', { kind: 'unclear' }],
  ])('%s is read', (url, reference) => expect(readLink(url, from)).toEqual(reference));

  test('with a broken escape is left as it is', () => {
    expect(readLink('/en/%ff/', from)).toMatchObject({ kind: 'address', address: '/en/%ff/' });
  });
});
