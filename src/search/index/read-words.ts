import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { readYamlFile } from '../../site/read-yaml-file.ts';
import { wordsHelp, wordsSchema } from '../../site/settings.ts';
import { parseWords, type WordEntry, type WordRules } from './words.ts';

/** Reads `words.yaml` of a content folder, every problem at its place. A folder may do without one. */
export async function readWords(
  contentDir: string,
  languages: readonly string[],
): Promise<{ rules: WordRules; entries: readonly WordEntry[]; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const file = path.join(contentDir, 'words.yaml');
  if (!existsSync(file)) return { rules: {}, entries: [], problems };
  const words = await readYamlFile(file, wordsSchema, wordsHelp, problems);
  if (!words) return { rules: {}, entries: [], problems };
  return parseWords(words.file, words.value, languages, words.yaml.placeOf);
}
