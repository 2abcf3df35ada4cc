import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command/usage-error.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { checkAccent } from './check-accent.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkTopics } from './check-topics.ts';
import { readFonts } from './read-fonts.ts';
import { readLanguage } from './read-language.ts';
import { readLogo } from './read-logo.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { settingsHelp, settingsSchema, topicHelp, topicsSchema } from './settings.ts';
import type { Site } from './site.ts';

/**
 * Reads `site.yaml`, `topics.yaml` and the languages that the settings name.
 *
 * @param contentDir relative to the working folder, or absolute
 * @throws UsageError where the folder is not there; ProblemsError with everything that is wrong in these files
 */
export async function readSite(contentDir: string): Promise<Site> {
  const { site, problems } = await inspectSite(contentDir);
  if (!site || problems.length > 0) throw new ProblemsError(problems);
  return site;
}

/** As `readSite`, for those who go on in spite of problems: there is a site unless one of its files cannot be read. */
export async function inspectSite(contentDir: string): Promise<{ site?: Site; problems: Problem[] }> {
  await mustBeFolder(contentDir);
  const problems: Problem[] = [];
  const inContent = (name: string) => path.join(contentDir, name);
  const settings = await readYamlFile(inContent('site.yaml'), settingsSchema, settingsHelp, problems);
  const topics = await readYamlFile(inContent('topics.yaml'), topicsSchema, topicHelp, problems);
  if (!settings || !topics) return { problems };

  const names = Object.entries(settings.value.languages);
  const languages = await Promise.all(names.map(([tag, name]) => readLanguage(contentDir, tag, name, problems)));
  problems.push(...checkTopics(topics, Object.keys(settings.value.languages)));
  problems.push(...checkAccent(settings), ...checkEndpoints(settings));
  const logo = await readLogo(contentDir, settings, problems);
  const fonts = await readFonts(contentDir, settings, problems);
  const site = {
    settings: settings.value,
    topics: topics.value,
    languages: languages.filter((language) => language !== undefined),
    logo,
    fonts,
    base: new URL(settings.value.address).pathname.replace(/\/+$/, ''),
  };
  return { site, problems };
}

async function mustBeFolder(contentDir: string): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new UsageError(`There is no content folder at ${contentDir}. Name it with --content DIR.`);
  }
}
