import { articleSource } from './article-source.ts';

const press = '<Steps>\n1. Press the button.\n</Steps>';

/** The files of a content folder with two articles in two languages, one leading to the other: quick to build. */
export const smallContent: Readonly<Record<string, string>> = {
  'site.yaml': [
    'name: Volta',
    'address: https://help.example.com',
    'languages: {en: English, fr: Français}',
    'accent: "#0b6e4f"',
    'timeZone: Europe/Paris',
    'contact: {email: help@example.com}',
  ].join('\n'),
  'topics.yaml': '- id: wifi\n  title: {en: Wi-Fi, fr: Wi-Fi}\n  summary: {en: Wi-Fi, fr: Wi-Fi}\n',
  'words.yaml': 'en: []\nfr: []\n',
  'articles/en/wifi/first.mdx': articleSource({ code: '10019', title: 'The first article' }, press),
  'articles/fr/wifi/first.mdx': articleSource({ code: '10019', title: 'Le premier article' }, press),
  'articles/en/wifi/second.mdx': articleSource(
    { code: '10024', title: 'The second article' },
    `${press}\n\nSee [the first](./first.mdx).`,
  ),
  'articles/fr/wifi/second.mdx': articleSource({ code: '10024', title: 'Le deuxième article' }, press),
  'pages/en/contact.mdx': '---\ntitle: Contact\nsummary: How to reach us.\nreviewed: 2026-10-02\n---\n\n<Contact />\n',
  'pages/fr/contact.mdx': '---\ntitle: Contact\nsummary: Nous joindre.\nreviewed: 2026-10-02\n---\n\n<Contact />\n',
};
