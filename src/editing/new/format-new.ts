import { formatArticleCode } from '../../article/article-code.ts';
import { addresses } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import type { PlannedArticle } from './plan-new-article.ts';

/** What was written and what comes next, for a terminal. */
export function formatNew({ code, files, translates }: PlannedArticle, { base }: Pick<Site, 'base'>): string {
  const spoken = formatArticleCode(code);
  const headline = translates
    ? `Wrote a translation of ${translates.file}, article ${spoken}:`
    : `Wrote article ${spoken}:`;
  return [
    headline,
    ...files.map(({ file }) => `  ${file}`),
    '',
    'Next:',
    '  1. Write what stands behind each TODO; take away the parts that the article does not need.',
    `  2. npm run dev shows it at ${base}${addresses.code(code)}, as a draft.`,
    '  3. npm run -s check -- --changed says what is left to do.',
    '  4. Take  draft: true  away: the next build publishes it.',
    '',
  ].join('\n');
}
