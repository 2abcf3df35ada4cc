import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from '../../article/read-folder.ts';
import { readCodeHistory } from '../../check/git/read-code-history.ts';
import { ProblemsError } from '../../problem/problem.ts';
import { inspectSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { type Manifest, manifestName, parseManifest } from './manifest.ts';

/** What an import finds in the content folder. */
export interface Existing {
  /** `undefined` where there is no content yet. */
  readonly site: Site | undefined;
  /** The text of `topics.yaml`. */
  readonly topicsText: string;
  readonly manifest: Manifest;
  /** Every code that an article has or had. */
  readonly codes: ReadonlySet<string>;
  /** `topic/slug` of every article by its code. */
  readonly placeOfCode: ReadonlyMap<string, string>;
  /** `topic/slug` of every article. */
  readonly taken: ReadonlySet<string>;
  /** Old addresses that articles have already. */
  readonly oldAddresses: ReadonlyMap<string, string>;
}

/** @throws ProblemsError where the settings of the folder cannot be read */
export async function readExisting(contentDir: string): Promise<Existing> {
  const manifest = await readManifest(contentDir);
  const begun = await stat(path.join(contentDir, 'site.yaml')).then(
    () => true,
    () => false,
  );
  const none = {
    site: undefined,
    topicsText: '',
    manifest,
    codes: new Set<string>(),
    placeOfCode: new Map(),
    taken: new Set<string>(),
    oldAddresses: new Map(),
  };
  if (!begun) return none;
  const { site, problems } = await inspectSite(contentDir);
  if (!site) throw new ProblemsError(problems);
  const topicsText = await readFile(path.join(contentDir, 'topics.yaml'), 'utf8');
  return { site, topicsText, manifest, ...(await readArticles(contentDir)) };
}

async function readManifest(contentDir: string): Promise<Manifest> {
  const text = await readFile(path.join(contentDir, manifestName), 'utf8').catch(() => undefined);
  return text === undefined ? { version: 1, sources: {} } : parseManifest(text);
}

async function readArticles(
  contentDir: string,
): Promise<Pick<Existing, 'codes' | 'placeOfCode' | 'taken' | 'oldAddresses'>> {
  const codes = new Set((await readCodeHistory(contentDir))?.map(({ code }) => code));
  const placeOfCode = new Map<string, string>();
  const taken = new Set<string>();
  const oldAddresses = new Map<string, string>();
  for (const file of await readFolder(path.join(contentDir, 'articles'))) {
    const [, topic = '', name = ''] = file.split('/');
    if (!name.endsWith('.mdx')) continue;
    const place = `${topic}/${name.slice(0, -'.mdx'.length)}`;
    taken.add(place);
    const [head = ''] = (await readFile(path.join(contentDir, 'articles', file), 'utf8'))
      .split(/^---[ \t]*$/m, 2)
      .slice(1);
    const code = /^code:[ \t]*["']?(\d{5,7})/m.exec(head)?.[1];
    if (code) codes.add(code);
    if (code) placeOfCode.set(code, place);
    for (const [, old = ''] of head.matchAll(/(?:^[ \t]*-|[[,])[ \t]*["']?(\/[^\s,"'\]]+)/gm))
      oldAddresses.set(withSlash(old), place);
  }
  return { codes, placeOfCode, taken, oldAddresses };
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
