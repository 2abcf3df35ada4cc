import { pathCount, planArticle, type SampleSize } from './article-plan.ts';
import { articleSource } from './article-source.ts';
import { settingsSources } from './settings-sources.ts';
import type { Stock } from './stock.ts';
import { english } from './stock-en.ts';
import { french } from './stock-fr.ts';

export interface SampleFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const stocks: readonly Stock[] = [english, french];

/**
 * A content folder of invented articles, file by file: half in English, half in French, with codes, links and settings
 * that pass every check.
 */
export function* sampleFiles(size: SampleSize): Generator<SampleFile> {
  yield* settingsSources(stocks, size);
  for (let index = 0; index < pathCount(size); index++) {
    const plan = planArticle(index, size);
    for (const stock of 2 * index + 1 < size.articles ? stocks : stocks.slice(0, 1)) {
      const path = `articles/${stock.language}/${plan.topic.id}/${plan.slug}.mdx`;
      yield { path, text: articleSource(plan, stock, size) };
    }
  }
}
