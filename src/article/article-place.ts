import path from 'node:path';
import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import type { Site } from '../site/site.ts';
import type { ArticlePlace } from './article.ts';

/** Whether a text can be the name of an article in its address: small letters, digits and hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * Reads language, topic and slug out of an article's path, `<lang>/<topic>/<slug>.mdx`.
 *
 * @param relative the path below the `articles` folder
 */
export function articlePlace(
  contentDir: string,
  relative: string,
  site: Site,
): { place: ArticlePlace } | { problem: Problem } {
  const file = path.join(contentDir, 'articles', relative);
  const [language = '', topic = '', name = '', ...rest] = relative.split('/');
  const slug = name.replace(/\.mdx?$/i, '');
  const problem = (id: string, problemName: string, what: string, remedy: string) => ({
    problem: { file, severity: 'error' as const, id, name: problemName, what, remedy },
  });
  if (name === '' || rest.length > 0) {
    return problem(
      'KB014',
      'article-misplaced',
      'An article stands at articles/<lang>/<topic>/<slug>.mdx, and this file does not.',
      'Move it into the folder of its language and topic.',
    );
  }
  if (!name.endsWith('.mdx')) {
    return problem(
      'KB014',
      'article-misplaced',
      'The name of an article ends in .mdx, in small letters: this file would be passed over.',
      `Rename it to ${slug}.mdx`,
    );
  }
  if (!isSlug(slug)) {
    return problem(
      'KB014',
      'article-misplaced',
      `"${slug}" cannot be part of an address.`,
      'Name the file with small letters, digits and hyphens: printer-offline.mdx',
    );
  }
  const languages = Object.keys(site.settings.languages);
  if (!languages.includes(language)) {
    return problem(
      'KB015',
      'language-unknown',
      `The settings know no language "${language}".`,
      `Add it to languages in site.yaml, or move the file below ${languages.join(' or ')}.`,
    );
  }
  const topics = site.topics.map(({ id }) => id);
  if (!topics.includes(topic)) {
    const nearest = nearestName(topic, topics);
    return problem(
      'KB013',
      'topic-unknown',
      `There is no topic "${topic}".`,
      nearest
        ? `Did you mean "${nearest}"? If not, add it to topics.yaml.`
        : `Add it to topics.yaml. The topics are: ${topics.join(', ')}.`,
    );
  }
  return { place: { file, language, topic, slug } };
}
