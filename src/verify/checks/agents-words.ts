import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { isSeenBy } from '../../article/audience.ts';
import { toPlainText } from '../../article/plain-text.ts';
import { readArticle } from '../../article/read-article.ts';
import { treeFor } from '../../article/tree-for.ts';
import { walk } from '../../article/walk.ts';
import { foldText } from '../../search/fold.ts';
import type { Check, Lost } from './check.ts';
import type { FinishedSite } from './finished-site.ts';
import { publishedArticles } from './published-articles.ts';
import { readSearchRecords } from './read-search-records.ts';

/** What only agents may see of each article is in none of the forms in which the site gives that article. */
export const agentsWords: Check = {
  id: 'agents-words',
  what: 'passages for agents alone, none of them in pages, Markdown or search records',
  run: async (finished) => {
    const records = await readSearchRecords(finished.folder);
    let tried = 0;
    const lost: Lost[] = [];
    for (const { article: summary, file, address } of publishedArticles(finished.library, finished.site)) {
      const snippets = finished.library.snippets.get(summary.language) ?? new Map();
      const { article } = await readArticle(summary, snippets);
      if (!article) throw new Error(`${file} changed while the site was being looked at. Try again.`);
      const open = fold(toPlainText(treeFor(article.tree, 'customers'), 'customers'));
      const hidden = hiddenPassages(article.tree)
        .map(fold)
        .filter((text) => text !== '' && !open.includes(text));
      const shown = formsOf(finished, address, records);
      tried += hidden.length;
      const found = hidden.filter((text) => shown.some((form) => form.includes(text)));
      lost.push(...found.map((text) => ({ where: file, what: `“${text.slice(0, 60)}” can be read by customers` })));
    }
    return { tried, lost };
  },
};

function hiddenPassages(tree: Nodes): string[] {
  const passages: string[] = [];
  walk(tree, (node) => {
    if (!isSeenBy(node, 'customers')) passages.push(toPlainText(node, 'agents'));
  });
  return passages;
}

function formsOf({ folder, site }: FinishedSite, address: string, records: ReadonlyMap<string, string>): string[] {
  const bare = address.slice(site.base.length);
  const files = [`${bare}index.html`, bare.replace(/\/$/, '.md')].map((file) => path.join(folder, file));
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return [...texts, records.get(address) ?? ''].map(fold);
}

/** Words and the spaces between them, however they were set. */
function fold(text: string): string {
  const bare = text.replace(/<[^>]*>/g, ' ').replace(/&#x?[0-9a-f]+;|&\w+;/gi, ' ');
  return foldText(bare, [])
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
