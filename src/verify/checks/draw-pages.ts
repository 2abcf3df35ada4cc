import { createHash } from 'node:crypto';
import type { Site } from '../../site/site.ts';
import type { FinishedPage } from '../read-pages.ts';
import { kindOfPage } from './kind-of-page.ts';

/** A site with more pages is looked at in part. */
const looksAtAll = 300;
const byLot = 50;

/** One page of every kind, the first of each. */
export function oneOfEveryKind(pages: readonly FinishedPage[], site: Site): FinishedPage[] {
  const kinds = Map.groupBy(pages, (page) => kindOfPage(page, site));
  return [...kinds.values()].map(([page]) => page).filter((page) => page !== undefined);
}

/** The pages that a browser looks at: all, or one of every kind and 50 drawn by the seed. */
export function drawPages(pages: readonly FinishedPage[], site: Site, seed: number): FinishedPage[] {
  if (pages.length <= looksAtAll) return [...pages];
  const lot = (page: FinishedPage) => createHash('sha256').update(`${seed} ${page.file}`).digest('hex');
  const drawn = pages.map((page) => [lot(page), page] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...new Set([...oneOfEveryKind(pages, site), ...drawn.slice(0, byLot).map(([, page]) => page)])];
}
