import type { VerifiedSites } from './sites.ts';

export interface KindOfPage {
  readonly kind: string;
  readonly site: keyof VerifiedSites;
  /** Without the site's base. */
  readonly address: string;
  /** The title in the tab once it has come to rest. */
  readonly title: RegExp;
}

/** One page of every kind that a visitor can meet and that stays where it is. */
export const kindsOfPages: readonly KindOfPage[] = [
  { kind: 'home', site: 'sample', address: '/en/', title: /^Volta help$/ },
  { kind: 'French home', site: 'sample', address: '/fr/', title: /^Aide Volta$/ },
  { kind: 'topic', site: 'sample', address: '/en/printers/', title: /^Printers/ },
  { kind: 'article', site: 'sample', address: '/fr/wifi/restart-router/', title: /Aide Volta$/ },
  {
    kind: 'article with questions',
    site: 'sample',
    address: '/en/wifi/wifi-no-internet/',
    title: /^Connected to Wi-Fi/,
  },
  { kind: 'article with tabs', site: 'sample', address: '/en/printers/queue-stuck/', title: /^Print job/ },
  { kind: 'article with a table', site: 'sample', address: '/en/returns/spare-part/', title: /^Order a spare part/ },
  { kind: 'article with every part', site: 'rare', address: '/en/wifi/every-part/', title: /^Every part/ },
  { kind: 'article with awkward text', site: 'rare', address: '/en/wifi/awkward-text/', title: /^It says <b>/ },
  {
    kind: 'article that is not translated',
    site: 'rare',
    address: '/fr/wifi/only-in-english/',
    title: /^Only in English/,
  },
  { kind: 'article that is overdue', site: 'rare', address: '/en/wifi/overdue/', title: /^Not read for years/ },
  { kind: 'known problem', site: 'rare', address: '/en/wifi/known-issue/', title: /^It fails everywhere/ },
  { kind: 'page', site: 'sample', address: '/fr/contact/', title: /Aide Volta$/ },
  { kind: 'A to Z', site: 'sample', address: '/en/a-z/', title: /^Everything, from A to Z/ },
  { kind: 'products', site: 'sample', address: '/en/products/', title: /^Products/ },
  { kind: 'product', site: 'sample', address: '/en/products/inkjet-200/', title: /^Help with InkJet 200/ },
  { kind: 'known issues', site: 'rare', address: '/en/known-issues/', title: /^Known problems/ },
  { kind: 'search', site: 'sample', address: '/en/search/', title: /^Search/ },
  { kind: 'not found', site: 'sample', address: '/en/printers/ofline/', title: /^This page is not here/ },
];

/** Pages that lead on at once: seen by those whose browser does not follow. */
export const kindsThatLeadOn: readonly KindOfPage[] = [
  { kind: 'language choice', site: 'sample', address: '/', title: /^Volta$/ },
  { kind: 'code', site: 'sample', address: '/48217/', title: /^48 21 7/ },
  { kind: 'moved', site: 'rare', address: '/en/old-address/', title: /^This page has moved/ },
];

/** What Chromium itself reports about a page that is not there. */
export const notThere = /Failed to load resource: the server responded with a status of 404/;
