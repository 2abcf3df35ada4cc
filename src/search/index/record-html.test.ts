import { expect, test } from 'vitest';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './search-record.ts';

const record: SearchRecord = {
  url: '/fr/maison/four/',
  language: 'fr',
  metadata: {
    title: 'Le four "bipe"',
    summary: 'S',
    code: '48217',
    errorCodes: 'E-104',
    symptoms: 'il bipe; il ne chauffe pas',
    alsoKnownAs: '',
    products: '',
    words: '',
    wordsInText: '',
  },
  filters: { topic: ['maison'], product: ['Four 1', 'Four 2'], minutes: [] },
  sections: [
    { id: '', name: '', heading: '', text: 'Début <script>' },
    { id: 'step-1', name: 'Étape 1', heading: '', text: 'Ouvrez.' },
    { id: 'cause', name: 'La cause', heading: 'La cause', text: 'Le gel.' },
  ],
};

test('a record becomes a page with its metadata in the head and its sections under headings', () => {
  expect(recordHtml(record).replace(/(?=<meta|<h2|<p|<body)/g, '\n')).toMatchInlineSnapshot(`
    "<!doctype html><html lang="fr"><head>
    <meta data-pagefind-meta="title[content]" content="Le four &#x22;bipe&#x22;">
    <meta data-pagefind-meta="summary[content]" content="S">
    <meta data-pagefind-meta="code[content]" content="48217">
    <meta data-pagefind-meta="errorCodes[content]" content="E-104">
    <meta data-pagefind-meta="symptoms[content]" content="il bipe; il ne chauffe pas">
    <meta data-pagefind-meta="alsoKnownAs[content]" content="">
    <meta data-pagefind-meta="products[content]" content="">
    <meta data-pagefind-meta="words[content]" content="">
    <meta data-pagefind-meta="wordsInText[content]" content="">
    <meta data-pagefind-filter="topic[content]" content="maison">
    <meta data-pagefind-filter="product[content]" content="Four 1">
    <meta data-pagefind-filter="product[content]" content="Four 2"></head>
    <body>
    <p>Début &#x3C;script></p>
    <h2 id="step-1" data-pagefind-title="Étape 1"></h2>
    <p>Ouvrez.</p>
    <h2 id="cause" data-pagefind-title="La cause">La cause</h2>
    <p>Le gel.</p></body></html>"
  `);
});
