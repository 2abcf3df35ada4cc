import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.ts';
import type { Check, Lost } from './check.ts';

/** Every address and code of the site that was published before still leads somewhere. */
export const linksForEver: Check = {
  id: 'links-for-ever',
  what: 'addresses and codes that worked before',
  run: async ({ folder, against, site }) => {
    if (against === undefined) return { tried: 0, lost: [] };
    const before = listFiles(against).filter((file) => file.endsWith('.html') && file !== '404.html');
    const led = ruledAddresses(folder, site.base);
    const gone = before.filter((file) => !existsSync(path.join(folder, file)) && !led.has(addressOf(file)));
    return {
      tried: before.length,
      lost: gone.map((file): Lost => ({ where: addressOf(file), what: whatIsGone(file) })),
    };
  },
};

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

function whatIsGone(file: string): string {
  return /^\d+\//.test(file)
    ? 'the code is unknown now; keep its article, or name the one that replaces it with replacedBy'
    : 'nothing is there now; name the address in redirectFrom of what stands for it';
}

/** The addresses that the rules of the server lead on, without the site's base. */
function ruledAddresses(folder: string, base: string): Set<string> {
  const file = path.join(folder, '_redirects');
  const rules = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Set(rules.map((rule) => (rule.split(' ')[0] ?? '').slice(base.length)));
}
