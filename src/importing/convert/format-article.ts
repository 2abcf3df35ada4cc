import type { Place } from '../plan/place.ts';
import type { SourceArticle } from '../source/source-article.ts';
import type { Converted } from './convert-article.ts';
import { formatFrontMatter } from './format-front-matter.ts';
import { stringifyMdx } from './stringify-mdx.ts';

/** What an import fills in where a source does not say it. */
export interface Defaults {
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The file of an article, front matter and body. What one needs stays unsaid where the source does not say it. */
export function formatArticle(
  article: SourceArticle,
  converted: Converted,
  place: Place,
  language: string,
  defaults: Defaults,
): string {
  const { meta } = article;
  const { title, summary, alsoKnownAs, lifted, tree } = converted;
  const entry = place.languages.get(language);
  const head = formatFrontMatter({
    code: place.code,
    title,
    summary,
    needs: lifted.needs,
    appliesTo: [...new Set([...(meta.products ?? []), ...lifted.products])],
    symptoms: [...new Set(lifted.symptoms)],
    alsoKnownAs,
    owner: meta.owner ?? defaults.owner,
    reviewed: meta.reviewed ?? defaults.day,
    audience: entry?.restricted ? 'agents' : undefined,
    draft: entry?.draft ? 'true' : undefined,
    redirectFrom: entry?.redirectFrom ?? [],
  });
  return `${head}\n${stringifyMdx(tree)}`;
}
