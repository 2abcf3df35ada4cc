import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { Site } from '../site/site.ts';
import { parseArticleCode } from './article-code.ts';
import type { Library } from './library.ts';

/** The featured articles must be there, and customers must be allowed to see them. */
export function checkFeatured(contentDir: string, library: Library, site: Site): Problem[] {
  const visible = (typed: string) => {
    const code = parseArticleCode(typed);
    return (
      code !== undefined &&
      (library.unread.has(code) ||
        library.byCode.get(code)?.some(({ frontMatter }) => frontMatter.audience === 'customers' && !frontMatter.draft))
    );
  };
  return site.settings.featured
    .filter((typed) => !visible(typed))
    .map((typed) => ({
      file: path.join(contentDir, 'site.yaml'),
      severity: 'error',
      id: 'KB034',
      name: 'target-unknown',
      what: `The home page would feature ${typed}, and no article that customers see has this code.`,
      remedy: 'Correct the code under `featured`.',
    }));
}
