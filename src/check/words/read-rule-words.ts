import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../problem/problem.ts';
import { readYamlFile } from '../../site/read-yaml-file.ts';
import { compileRuleWords, type RuleWords, type RuleWordsFile, ruleWordsHelp, ruleWordsSchema } from './rule-words.ts';

const ownFolder = fileURLToPath(new URL('./', import.meta.url));

/**
 * Reads the word lists of languages: those that Firstfix brings, and those of the content folder beside them. A language
 * without any is not in the map. What is wrong is added to `problems`.
 */
export async function readRuleWords(
  contentDir: string,
  languages: readonly string[],
  problems: Problem[],
): Promise<Map<string, RuleWords>> {
  const found = new Map<string, RuleWords>();
  for (const tag of languages) {
    const files = [path.join(ownFolder, `${tag}.yaml`), path.join(contentDir, 'rule-words', `${tag}.yaml`)];
    const read: RuleWordsFile[] = [];
    for (const file of files.filter(existsSync)) {
      const words = await readYamlFile(file, ruleWordsSchema, ruleWordsHelp, problems);
      if (words) read.push(words.value);
    }
    if (read.length > 0) found.set(tag, compileRuleWords(read));
  }
  return found;
}
