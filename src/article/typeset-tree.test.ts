import { describe, expect, test } from 'vitest';
import { readExample } from './testing/render-example.ts';

async function set(body: string, language: 'en' | 'fr'): Promise<string> {
  return (await readExample(body, { language })).html('customers').replace(/^<p>|<\/p>$/g, '');
}

describe('typography', () => {
  test.each([
    ['It shows "offline".', 'It shows “offline”.'],
    ['"*Off*" and **"on"**', '“<em>Off</em>” and <strong>“on”</strong>'],
    ["the `E-104`'s meaning", 'the <code>E-104</code>’s meaning'],
    ['One\\\n"two"', 'One<br>\n“two”'],
    ['One\n"two"', 'One\n“two”'],
  ])('is set in English prose: %j', async (plain, html) => expect(await set(plain, 'en')).toBe(html));

  test.each([
    ['Elle affiche "hors ligne" !', 'Elle affiche «\u202fhors ligne\u202f»\u202f!'],
    ["L'*imprimante* : **quoi** ?", 'L’<em>imprimante</em>\u202f: <strong>quoi</strong>\u202f?'],
  ])('is set in French prose: %j', async (plain, html) => expect(await set(plain, 'fr')).toBe(html));

  test('is never set in code, keys and addresses', async () => {
    const html = await set(
      '`a ? "b" : \'c\'` <Keys>"</Keys> [d](https://example.com/l\'e)\n\n```\nf\'g : "h"\n```',
      'fr',
    );
    expect(html).toContain('<code>a ? "b" : \'c\'</code>');
    expect(html).toContain('<kbd>"</kbd>');
    expect(html).toContain('href="https://example.com/l&#x27;e"');
    expect(html).toContain('<code>f\'g : "h"\n</code>');
  });

  test('begins anew in every block', async () => {
    expect(await set('a\n\n"b"\n\n- "c"\n\n| "d" | "e" |\n| - | - |', 'en')).not.toContain('”b');
    expect(await set('a\n\n"b"\n\n- "c"\n\n| "d" | "e" |\n| - | - |', 'en')).toContain('>“e”<');
  });
});
