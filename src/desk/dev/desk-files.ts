import type { Library } from '../../article/library.ts';
import { inspectLibrary } from '../../article/read-library.ts';
import type { RememberedArticles } from '../../article/remembered-articles.ts';
import type { DevFiles } from '../../build/dev/write-dev-search.ts';
import { readSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { deskTableFor } from '../build/desk-table-for.ts';
import { articleFlow } from '../build/write-desk-data.ts';
import { deskAddresses } from '../desk-addresses.ts';
import { deskSite } from '../desk-site.ts';

/** Asked for below the place where the desk stands. */
const places = deskAddresses('');

/** The version of a desk that changes while it is looked at. */
export const devVersion = 'dev';

/** What the desk's scripts fetch, made when they ask for it. Drafts are in it, as on all pages of `dev`. */
export function openDeskFiles(contentDir: string): DevFiles {
  const remembered: RememberedArticles = { byFile: new Map() };
  let read: Promise<{ site: Site; library: Library }> | undefined;
  const readNow = async () => {
    const site = deskSite(await readSite(contentDir));
    const { library } = await inspectLibrary(contentDir, site, { drafts: true, remembered });
    return { site, library };
  };
  return {
    changed: () => {
      read = undefined;
    },
    file: async (address) => {
      if (address === places.version) return asFile({ version: devVersion });
      if (!/^\/(?:desk|flow)\/[\w-]+\.json$/.test(address)) return undefined;
      read ??= readNow();
      const { site, library } = await read;
      const data = await dataAt(address, site, library);
      return data && asFile(data);
    },
  };
}

async function dataAt(address: string, site: Site, library: Library): Promise<object | undefined> {
  const language = site.languages.find(({ tag }) => places.table(tag) === address);
  if (language) return deskTableFor(language.tag, library, site);
  const found = [...library.byCode].find(([code]) => places.flow(code) === address);
  return found && articleFlow(...found, library, site);
}

function asFile(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}
