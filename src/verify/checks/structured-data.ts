import type { FinishedPage } from '../read-pages.ts';
import type { Check, Lost } from './check.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What search engines ask of each kind of thing (developers.google.com/search/docs, schema.org). */
const required: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  TechArticle: ['headline', 'description', 'url', 'inLanguage', 'dateModified'],
  HowTo: ['name', 'step'],
  HowToStep: ['text', 'url', 'position'],
  HowToTool: ['name'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  Organization: ['name'],
  Product: ['name'],
};

export const structuredData: Check = {
  id: 'structured-data',
  what: 'pages with structured data, each thing whole and of a known kind',
  run: async ({ pages }) => {
    const told = pages.filter(({ html }) => html.includes('application/ld+json'));
    const lost = told.flatMap((page): Lost[] => {
      const wrong = complaintsAbout(page);
      return wrong.length > 0 ? [{ where: page.file, what: wrong.join('; ') }] : [];
    });
    return { tried: told.length, lost };
  },
};

/** What is wrong with the structured data of a page; nothing where it is as search engines want it. */
export function complaintsAbout({ html }: Pick<FinishedPage, 'html'>): string[] {
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  try {
    const { '@context': context, '@graph': graph } = JSON.parse(data) as Thing;
    if (context !== 'https://schema.org') return ['not in the words of schema.org'];
    return Array.isArray(graph) && graph.length > 0 ? inside(graph) : ['no thing in it'];
  } catch {
    return ['not JSON'];
  }
}

function inside(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const type = String(thing['@type']);
  const fields = required[type];
  if (!fields) return [`no kind is called ${type}`];
  const missing = fields.filter((field) => isEmpty(thing[field])).map((field) => `${type} without ${field}`);
  return [...missing, ...Object.values(thing).flatMap(inside)];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
