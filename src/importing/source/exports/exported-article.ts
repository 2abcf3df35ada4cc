import { dayOf } from '../day-of.ts';
import type { SourceArticle } from '../source-article.ts';
import type { ExportContext } from './export-form.ts';

/** An article of a help desk, under the names that are the same for all of them. */
export interface ExportedArticle {
  readonly id: string;
  readonly language: string;
  readonly title: string | undefined;
  readonly summary?: string | undefined;
  readonly html: string | undefined;
  readonly address: string | undefined;
  readonly topic: string | undefined;
  readonly draft: boolean;
  readonly restricted?: boolean;
  /** As the help desk writes moments. */
  readonly updatedAt: unknown;
  readonly words?: readonly string[];
}

/** Makes a source article of it; one without text is refused, with the number by which the help desk knows it. */
export function exportedArticle(article: ExportedArticle, { file, refuse }: ExportContext): SourceArticle[] {
  const { id, language, title, summary, html, address, topic, draft, restricted, updatedAt, words } = article;
  const shown = `${file}#${id}`;
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(id)) {
    refuse(shown, 'Its name leads out of the folder.', 'Such an article is not written anywhere: correct the export.');
    return [];
  }
  if (html === undefined) {
    refuse(shown, `The article "${title ?? id}" has no text in this export.`, 'Export it with its body.');
    return [];
  }
  const reviewed = dayOf(updatedAt);
  return [
    {
      key: id,
      language,
      file: shown,
      base: address ?? `/articles/${id}`,
      format: 'html',
      body: html.replace(/\r\n?/g, '\n'),
      meta: {
        ...(title && { title, slug: title }),
        ...(summary && { summary }),
        ...(topic && { topic }),
        ...(reviewed && { reviewed }),
        ...(draft && { draft: true as const }),
        ...(restricted && { restricted: true as const }),
        alsoKnownAs: words ?? [],
        addresses: address ? [address] : [],
        unused: [],
      },
    },
  ];
}
