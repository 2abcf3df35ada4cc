import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../article/article.ts';
import type { Site } from '../site/site.ts';
import { bundleWorker } from './bundle-worker.ts';
import { type FinishedSite, planOffline, planTopic } from './plan-offline.ts';

/**
 * Writes what makes a finished site readable offline: `sw.js`, the service worker with the plan of this version, and
 * `offline/<lang>/<topic>.json`, what keeping a topic keeps.
 *
 * @param articles those that have a page
 */
export async function writeOffline(site: Site, articles: readonly ArticleSummary[], outDir: string): Promise<void> {
  const finished = await readFinished(outDir, site.base);
  const all = [...finished.digests].map(([file, digest]) => `${file} ${digest}\n`).join('');
  const version = createHash('sha256').update(all).digest('hex').slice(0, 16);
  const plan = planOffline(site, articles, finished, version);
  await writeFile(path.join(outDir, 'sw.js'), `self.offline=${JSON.stringify(plan)};\n${await bundleWorker()}`);
  for (const { tag } of site.languages) {
    await mkdir(path.join(outDir, 'offline', tag), { recursive: true });
    for (const { id } of site.topics) {
      const topic = JSON.stringify(planTopic(site, tag, id, articles, finished));
      await writeFile(path.join(outDir, 'offline', tag, `${id}.json`), topic);
    }
  }
}

async function readFinished(outDir: string, base: string): Promise<FinishedSite> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const digests = new Map<string, string>();
  const pictures = new Map<string, readonly string[]>();
  for (const file of files) {
    const bytes = await readFile(path.join(outDir, file));
    digests.set(file, `sha256-${createHash('sha256').update(bytes).digest('base64')}`);
    if (file.endsWith('.html')) pictures.set(file, picturesIn(bytes.toString(), base));
  }
  return { digests, picturesOf: (page) => pictures.get(page) ?? [] };
}

function picturesIn(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/ src="([^"]*\/images\/[^"]*)"/g)].map(([, address = '']) => address);
  return addresses.map((address) => address.slice(base.length + 1));
}
