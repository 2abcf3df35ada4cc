import { formatProblem } from '../../problem/format-problem.ts';
import { sortProblems } from '../../problem/sort-problems.ts';
import { inspectSite } from '../../site/read-site.ts';
import { writeContent } from '../../site/testing/write-content.ts';
import { inspectLibrary } from '../read-library.ts';

/** What writers are told about a content folder with these files, one text for all problems. */
export async function problemsIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { drafts?: boolean } = {},
): Promise<string> {
  const contentDir = await writeContent(files);
  const { site, problems } = await inspectSite(contentDir);
  const found = site ? [...problems, ...(await inspectLibrary(contentDir, site, options)).problems] : problems;
  return sortProblems(found).map(formatProblem).join('\n').replaceAll(contentDir, 'content');
}
