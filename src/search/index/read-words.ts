import path from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { readYamlFile } from '../../site/read-yaml-file.ts';
import { wordsHelp, wordsSchema } from '../../site/settings.ts';
import { parseWords, type WordRules } from './words.ts';

/** Reads `words.yaml` of a content folder, every problem at its place. */
export async function readWords(
  contentDir: string,
  languages: readonly string[],
): Promise<{ rules: WordRules; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const words = await readYamlFile(path.join(contentDir, 'words.yaml'), wordsSchema, wordsHelp, problems);
  if (!words) return { rules: {}, problems };
  return parseWords(words.file, words.value, languages, words.yaml.placeOf);
}
