import type { Thing } from './json-ld.ts';

export interface Crumb {
  readonly name: string;
  /** With the site's whole address. */
  readonly url: string;
}

/** The way from the home page to a page, itself included (schema.org/BreadcrumbList). */
export function breadcrumbList(trail: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
