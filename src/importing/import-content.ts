import path from 'node:path';
import { convertSource } from './convert-source.ts';
import { formatManifest, type Manifest, type ManifestSource, manifestName } from './plan/manifest.ts';
import { makePlan, type Plan } from './plan/plan.ts';
import { type Existing, readExisting } from './plan/read-existing.ts';
import { addTopics, formatNewSite } from './plan/settings-for.ts';
import type { ImportReport } from './report/import-report.ts';
import type { Loss } from './report/loss.ts';
import type { Refuse, Source } from './source/source-article.ts';
import type { Disk } from './write/disk.ts';
import { startStaging } from './write/staging.ts';
import { repairChanges } from './write/write-changes.ts';

export interface ImportOptions {
  /** As typed: names the source in the manifest and the report. */
  readonly from: string;
  readonly owner: string;
  /** Where the articles are published until now. */
  readonly address?: string | undefined;
  /** Overwrite what was edited since. */
  readonly force: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly progress?: (text: string) => void;
}

/**
 * Brings the articles of a source into a content folder, which is begun where there is none. Either all of it is there
 * at the end, or the folder is what it was before.
 *
 * @throws ProblemsError where the settings of the folder cannot be read; what the disk says where it fails
 */
export async function importContent(
  disk: Disk,
  contentDir: string,
  source: Source,
  options: ImportOptions,
): Promise<ImportReport> {
  await repairChanges(disk, contentDir);
  const existing = await readExisting(contentDir);
  const name = path.basename(path.resolve(options.from));
  const earlier = existing.manifest.sources[name];
  const day = earlier?.day ?? options.today;
  const losses: Loss[] = [];
  const tell = (loss: Loss) => {
    losses.push(loss);
  };
  const tags = existing.site?.languages.map(({ tag }) => tag);
  const plan = await makePlan(source, { existing, earlier, languages: tags }, refusing(tell));
  const languages = tags ?? newLanguages(plan);
  const staging = startStaging(disk, contentDir, { earlier: earlier?.files ?? {}, force: options.force, tell });
  try {
    const { owner, address, progress } = options;
    const totals = await convertSource(source, {
      plan,
      languages,
      owner,
      address,
      day,
      stage: staging.put,
      tell,
      progress,
    });
    tellLeftOut(plan, source, tell);
    if (plan.places.size > 0) {
      for (const [file, content] of settingsFiles(existing, plan, languages)) await staging.replace(file, content);
      const articles = { ...earlier?.articles, ...placesOf(plan) };
      await staging.replace(
        manifestName,
        withSource(existing.manifest, name, { day, articles, files: staging.digests }),
      );
    }
    await staging.apply();
    return { from: options.from, ...totals, ...staging.counts, losses };
  } catch (error) {
    await staging.drop().catch(() => {});
    if (!existing.site) await disk.removeIfEmpty(contentDir).catch(() => {});
    throw error;
  }
}

function refusing(tell: (loss: Loss) => void): Refuse {
  return (file, what, remedy, line) =>
    tell({ kind: 'refused', file, ...(line !== undefined && { line }), what: `${what} ${remedy}` });
}

function tellLeftOut({ lostAddresses }: Plan, { leftOut }: Source, tell: (loss: Loss) => void): void {
  for (const { file, address } of lostAddresses) {
    const what = `The old address ${address} is taken, or no page could stand there: nothing leads on from it.`;
    tell({ kind: 'address', file, what });
  }
  for (const file of leftOut) tell({ kind: 'refused', file, what: 'This file is neither an article nor a picture.' });
}

/** The languages of a site that is begun, the default first: English, where it is among them. */
function newLanguages({ languageOf }: Plan): string[] {
  const tags = [...new Set(languageOf.values())].sort();
  return [...tags.filter((tag) => tag === 'en'), ...tags.filter((tag) => tag !== 'en')];
}

function placesOf({ places }: Plan): ManifestSource['articles'] {
  return Object.fromEntries([...places.values()].map(({ key, code, topic, slug }) => [key, { code, topic, slug }]));
}

function withSource(manifest: Manifest, name: string, source: ManifestSource): string {
  return formatManifest({ ...manifest, sources: { ...manifest.sources, [name]: source } });
}

/** Settings are begun where there are none; topics that are missing are added to those that are there. */
function settingsFiles({ site, topicsText }: Existing, plan: Plan, languages: readonly string[]): [string, string][] {
  const known = site?.topics.map(({ id }) => id) ?? [];
  const topics: [string, string] = ['topics.yaml', addTopics(topicsText, known, plan.topics, languages)];
  return site ? [topics] : [['site.yaml', formatNewSite(languages)], topics];
}
