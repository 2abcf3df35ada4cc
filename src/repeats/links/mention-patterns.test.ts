import { describe, expect, test } from 'vitest';
import { type MentionPattern, mentionPatterns } from './mention-patterns.ts';

const site = new URL('https://help.example.com');

function mentions(text: string, patterns: readonly MentionPattern[]): string[] {
  const inJavaScript = (pattern: string) => pattern.replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}');
  return patterns.flatMap(({ find, is }) => {
    const whole = new RegExp(`^${inJavaScript(is)}$`, 'iu');
    const found = [...text.matchAll(new RegExp(inJavaScript(find), 'giu'))].map(([, mention = '']) => mention);
    return found.flatMap((mention) => whole.exec(mention)?.[1] ?? []);
  });
}

describe('in free text', () => {
  test.each([
    ['See https://help.example.com/fr/wifi/box/?utm=1, then call', ['https://help.example.com/fr/wifi/box/?utm=1']],
    ['<a href="https://help.example.com/48217">here</a>', ['https://help.example.com/48217']],
    ['I read her 48 21 7.', ['48 21 7']],
    ['48\u202f21\u202f7', ['48\u202f21\u202f7']],
    ['57 20 47 and 57 20 47 1', ['57 20 47', '57 20 47 1']],
    ['48 21 7, 48 23 0: both', ['48 21 7', '48 23 0']],
    ['Article 48217 did not help', ['48217']],
    ['la fiche n° 48217, étape 3', ['48217']],
    ['code: 48217', ['48217']],
    ['CODE 48217!', ['48217']],
  ])('%j names %j', (text, found) => {
    expect(mentions(text, mentionPatterns(site))).toEqual(found);
  });

  test.each([
    ['a bare number', 'I paid 48217 for it'],
    ['a telephone number', 'call 06 48 21 70 12 or +33 6 48 21 7'],
    ['a date with a time', '2026-10-25 48 21 7:30'],
    ['an address elsewhere', 'https://www.example.org/48217'],
    ['a longer number after a word', 'article 48217890'],
    ['an amount after a word', 'code 48217.50'],
    ['a word that ends like one', 'barcode 48217'],
  ])('%s is no article: %s', (_, text) => {
    expect(mentions(text, mentionPatterns(site))).toEqual([]);
  });

  test('without the articles, only an address that ends in a code counts', () => {
    const text =
      'article 48217, 48 21 7, https://a.example/48217. https://b.example/x/48230?y https://c.example/482171x';
    expect(mentions(text, mentionPatterns(undefined))).toEqual([
      'https://a.example/48217',
      'https://b.example/x/48230',
    ]);
  });
});
