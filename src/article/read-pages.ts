import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { reservedNames } from '../site/addresses.ts';
import { pageHelp, pageSchema } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import { explainIssues } from '../yaml/explain-issues.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { parseBody } from './parse-body.ts';
import { frontMatterMistake } from './parse-front-matter.ts';
import { readFolder } from './read-folder.ts';
import { readSource } from './read-source.ts';

/** The slugs of `pages/<lang>/<slug>.mdx` by language. What is wrong with their place or front matter is added to `problems`. */
export async function readPages(
  contentDir: string,
  site: Site,
  problems: Problem[],
): Promise<Map<string, Set<string>>> {
  const pages = new Map<string, Set<string>>();
  for (const relative of await readFolder(path.join(contentDir, 'pages'))) {
    const [language = '', name = ''] = relative.split('/');
    if (!name.endsWith('.mdx')) continue;
    const slug = name.slice(0, -'.mdx'.length);
    pages.set(language, (pages.get(language) ?? new Set<string>()).add(slug));
    problems.push(...(await checkPage(contentDir, path.join('pages', relative), slug, site)));
  }
  return pages;
}

async function checkPage(contentDir: string, relative: string, slug: string, site: Site): Promise<Problem[]> {
  const file = path.join(contentDir, relative);
  const read = await readSource(contentDir, relative);
  if ('problem' in read) return [read.problem];
  const body = parseBody(file, read.source);
  if ('problem' in body) return [body.problem];
  const yaml = parseYaml(/^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(read.source)?.[1] ?? '', 2);
  const [mistake] = yaml.errors;
  if (mistake) return [frontMatterMistake(file, mistake)];
  const checked = pageSchema.safeParse(yaml.value ?? {});
  const ids = { unknown: 'KB006', missing: 'KB007', invalid: 'KB008' };
  const problems = checked.success ? [] : explainIssues(file, yaml, checked.error.issues, pageHelp, ids);
  const taken = site.topics.some(({ id }) => id === slug) || reservedNames.includes(slug);
  return taken ? [...problems, nameTaken(file, slug)] : problems;
}

function nameTaken(file: string, slug: string): Problem {
  return {
    file,
    severity: 'error',
    id: 'KB041',
    name: 'page-name-taken',
    what: `A page cannot be named "${slug}": that address belongs to a topic or to the site itself.`,
    remedy: 'Give the file another name.',
  };
}
