import { attribute, type FinishedPage } from '../read-pages.ts';

/** Where presses on a page lead, as written, fragments included. */
export function linksOn({ elements }: FinishedPage): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'))
    .filter((href) => href !== undefined);
}
