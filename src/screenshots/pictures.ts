import type { Page } from 'playwright-core';
import { callTwice, callTwiceAndLook, find, press } from './at-the-desk.ts';
import { kindsOfPage } from './kinds-of-page.ts';

/** A picture for the documentation: what a visitor sees in one window, without scrolling on. */
export interface Picture {
  readonly file: string;
  readonly of: 'site' | 'desk' | 'report';
  /** Without the site's base. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Whether the address is one at which nothing is. */
  readonly notThere?: boolean;
  /** What leads on by script stays where it is without. */
  readonly withoutScript?: boolean;
  /** Taken as it is printed. */
  readonly onPaper?: boolean;
  /** What the visitor does before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

const computer = { width: 1280, height: 800, colorScheme: 'light' } as const;
const phoneInTheDark = { width: 320, height: 900, colorScheme: 'dark' } as const;

/** An article of the sample that the analysis of its simulated log flags. */
const flagged = '83580';

export const pictures: readonly Picture[] = [
  { file: 'home-en-light.png', of: 'site', address: '/en/', ...computer, height: 1000 },
  { file: 'article-en-light.png', of: 'site', address: '/en/printers/printer-offline/', ...computer },
  { file: 'article-fr-dark-320.png', of: 'site', address: '/fr/printers/printer-offline/', ...phoneInTheDark },
  { file: 'search-en-light.png', of: 'site', address: '/en/', ...computer, first: search('printer wont print') },
  { file: 'desk-find-en-light.png', of: 'desk', address: '/en/', ...computer, height: 640, first: find('printer') },
  {
    file: 'desk-step-en-fr-light.png',
    of: 'desk',
    address: '/en/printers/printer-offline/',
    ...computer,
    first: press('l', 'Space', 'Space'),
  },
  {
    file: 'desk-dictate-fr-dark.png',
    of: 'desk',
    address: '/fr/printers/printer-offline/',
    ...computer,
    colorScheme: 'dark',
    first: press('Space', 'd'),
  },
  {
    file: 'desk-warned-en-light.png',
    of: 'desk',
    address: '/en/',
    ...computer,
    height: 640,
    first: callTwice('AB 12-34', flagged),
  },
  {
    file: 'desk-records-fr-dark.png',
    of: 'desk',
    address: '/fr/',
    ...computer,
    height: 640,
    colorScheme: 'dark',
    first: callTwiceAndLook('AB 12-34', flagged),
  },
  { file: 'report-light.png', of: 'report', address: '/repeats.html', ...computer },
  ...kindsOfPage,
];

/** Enters a query and waits for what is found. */
function search(query: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole('combobox').fill(query);
    await page.getByRole('option').first().waitFor();
  };
}
