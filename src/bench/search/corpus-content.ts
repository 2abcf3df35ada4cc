import { foldText } from '../../search/fold.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';
import { withoutBlobs } from '../../search/index/without-blobs.ts';
import { metadataWeights } from '../../search/metadata.ts';
import type { Language } from '../../site/language.ts';
import { sampleCode } from '../content/sample-code.ts';
import type { BenchContent } from './bench-article.ts';
import type { CorpusPage } from './read-corpus.ts';

/** Pages of a corpus as the records of articles that say nothing of themselves but title and summary. */
export function corpusContent(pages: readonly CorpusPage[], languages: readonly Language[]): BenchContent {
  const ids = [...new Set(pages.map(({ id }) => id))].sort();
  const codeOf = new Map(ids.map((id, index) => [id, sampleCode(index, ids.length)]));
  const articles = pages.flatMap((page) => {
    const language = languages.find(({ tag }) => tag === page.language);
    const code = codeOf.get(page.id);
    return language && code ? [{ id: page.id, title: page.title, record: recordOf(page, code, language) }] : [];
  });
  const codes = languages.map(({ tag }) => {
    const table = articles
      .filter(({ record }) => record.language === tag)
      .map(({ title, record }) => [record.metadata.code, title, record.url] as const);
    return [tag, table.sort(([a], [b]) => (a < b ? -1 : 1))] as const;
  });
  return { languages, articles, codes: new Map(codes) };
}

function recordOf(
  { id, language, title, summary, sections }: CorpusPage,
  code: string,
  { search }: Language,
): SearchRecord {
  const fold = (text: string) => foldText(withoutBlobs(text), search.elisions);
  const nothing = Object.fromEntries(Object.keys(metadataWeights).map((field) => [field, '']));
  return {
    url: `/${language}/${id}/`,
    language,
    metadata: { ...(nothing as SearchRecord['metadata']), code, title: fold(title), summary: fold(summary) },
    filters: { topic: [], product: [], minutes: [] },
    sections: sections.map((section) => ({
      id: section.id,
      name: fold(section.heading),
      heading: fold(section.heading),
      text: fold(section.text),
    })),
  };
}
