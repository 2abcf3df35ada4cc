import { describe, expect, test } from 'vitest';
import { contactWays } from './contact-ways.ts';
import { readSite } from './read-site.ts';
import { languageOf } from './site.ts';
import { writeContent } from './testing/write-content.ts';

async function ways(contact: string, tag: string) {
  const yaml = `name: Volta\naddress: https://example.com\nlanguages: {en: English, fr: Français}\ncontact: ${contact}\n`;
  const site = await readSite(await writeContent({ 'site.yaml': yaml }));
  return contactWays(site, languageOf(site, tag));
}

const hours = 'hours: [{days: mon-fri, from: "09:00", to: "18:00"}]';
const all = `{email: help@example.com, chat: https://example.com/chat, phone: {number: "+33 1 23", ${hours}}}`;

describe('the ways to a person', () => {
  test('stand in the order in which they help soonest', async () => {
    expect(await ways(all, 'en')).toEqual([
      {
        kind: 'phone',
        href: 'tel:+33123',
        text: 'Call +33\u00a01\u00a023',
        detail: 'Open Monday to Friday 09:00 to 18:00',
      },
      { kind: 'chat', href: 'https://example.com/chat', text: 'Chat with us', detail: undefined },
      { kind: 'email', href: 'mailto:help@example.com', text: 'Write to help@example.com', detail: undefined },
    ]);
  });

  test('are said in French', async () => {
    expect((await ways(all, 'fr')).map(({ text, detail }) => [text, detail])).toEqual([
      ['Appeler le +33\u00a01\u00a023', 'Ouvert du lundi au vendredi de 09:00 à 18:00'],
      ['Discuter avec nous', undefined],
      ['Écrire à help@example.com', undefined],
    ]);
  });

  test('may be without hours', async () => {
    expect(await ways('{phone: {number: "3900"}}', 'en')).toEqual([
      { kind: 'phone', href: 'tel:3900', text: 'Call 3900', detail: undefined },
    ]);
  });

  test('may be none', async () => expect(await ways('{}', 'en')).toEqual([]));
});
