import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problem/problem.ts';
import { type Language, type LanguageFile, languageHelp, languageSchema } from './language.ts';
import { readYamlFile } from './read-yaml-file.ts';

const ownFolder = fileURLToPath(new URL('./languages/', import.meta.url));

/**
 * Reads a language: `languages/<tag>.yaml` of the content folder where there is one, else the one that Firstfix brings.
 * It must have every text that English has.
 */
export async function readLanguage(
  contentDir: string,
  tag: string,
  name: string,
  problems: Problem[],
): Promise<Language | undefined> {
  const file = [path.join(contentDir, 'languages', `${tag}.yaml`), path.join(ownFolder, `${tag}.yaml`)].find(
    existsSync,
  );
  if (!file) {
    problems.push(unknownLanguage(contentDir, tag));
    return undefined;
  }
  const read = await readYamlFile(file, languageSchema, languageHelp, problems);
  if (!read) return undefined;
  const english = await readYamlFile(path.join(ownFolder, 'en.yaml'), languageSchema, languageHelp, []);
  for (const part of ['strings', 'desk'] as const) {
    problems.push(...missingTexts(file, part, read.value, Object.keys(english?.value[part] ?? {})));
  }
  return { ...read.value, tag, name, checkWords: await readCheckWords(file) };
}

/** Languages differ in their plural forms: any one of them will do, but `other` must be there. */
function missingTexts(
  file: string,
  part: 'strings' | 'desk',
  language: LanguageFile,
  keys: readonly string[],
): Problem[] {
  const wanted = keys.filter((key) => !key.endsWith('.one') && !(key in language[part]));
  return wanted.map((key) => ({
    file,
    severity: 'error',
    id: 'SET008',
    name: 'text-missing',
    what: `The interface has no text \`${key}\` in this language.`,
    remedy: `Add it under \`${part}\`.`,
  }));
}

/** One word a line; a language without a list shows no check words. */
async function readCheckWords(languageFile: string): Promise<string[]> {
  const list = await readFile(languageFile.replace(/\.yaml$/, '.check-words.txt'), 'utf8').catch(() => '');
  return list.split(/\r?\n/).filter((word) => word !== '');
}

function unknownLanguage(contentDir: string, tag: string): Problem {
  return {
    file: path.join(contentDir, 'site.yaml'),
    severity: 'error',
    id: 'SET006',
    name: 'language-unknown',
    what: `The settings name the language "${tag}", for which the interface has no texts.`,
    remedy: `Add ${path.join(contentDir, 'languages', `${tag}.yaml`)}: copy src/site/languages/en.yaml and translate it.`,
  };
}
