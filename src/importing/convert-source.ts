import { convertOne, type Outcome } from './convert-one.ts';
import type { Plan } from './plan/plan.ts';
import type { Loss } from './report/loss.ts';
import { startTally } from './report/tally.ts';
import type { Source, SourceArticle } from './source/source-article.ts';

export interface Conversion {
  readonly plan: Plan;
  /** The site's languages, the default first. */
  readonly languages: readonly string[];
  readonly owner: string;
  /** Where the articles are published until now: links from the top of that site lead there. */
  readonly address?: string | undefined;
  /** The day that stands for one that the source does not tell. */
  readonly day: string;
  /** Takes a file, by its path below the content folder. */
  readonly stage: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly tell: (loss: Loss) => void;
  readonly progress?: ((text: string) => void) | undefined;
}

/** What is known of all articles while one is converted. */
export interface Memory {
  /** By `language:key`, what became of the ids of headings. */
  readonly anchors: Map<string, ReadonlyMap<string, string>>;
  /** Digests of the pictures that were kept, by their path below the content folder. */
  readonly pictures: Map<string, string>;
}

interface Totals {
  readonly articles: Readonly<Record<string, number>>;
  readonly paired: number;
  readonly pictures: number;
}

/**
 * Converts every article of a source, one after the other, and hands each to `stage`. One with a link to a heading of an
 * article that comes later is converted again at the end, when the ids of all headings are known.
 */
export async function convertSource(source: Source, conversion: Conversion): Promise<Totals> {
  const { tell, stage, progress } = conversion;
  const memory: Memory = { anchors: new Map(), pictures: new Map() };
  const waiting = new Set<string>();
  const done = new Map<string, Set<string>>();
  const unused = startTally();
  const gaps = startTally();

  const take = async (
    article: SourceArticle,
    language: string,
    { file, text, losses, gaps: missing }: Outcome,
  ): Promise<void> => {
    losses.forEach(tell);
    if (text === undefined) return;
    await stage(file, text);
    done.set(article.key, (done.get(article.key) ?? new Set<string>()).add(language));
    for (const name of article.meta.unused) unused.add(name, article.file);
    for (const gap of missing) gaps.add(gap, article.file);
  };

  for await (const { article, language, id } of plannedArticles(source, conversion.plan)) {
    if (done.get(article.key)?.has(language) || waiting.has(id)) continue;
    progress?.(`Converting ${article.file}`);
    const outcome = await convertOne(article, language, source, conversion, memory);
    if (outcome.waits) waiting.add(id);
    else await take(article, language, outcome);
  }
  if (waiting.size > 0) {
    for await (const { article, language, id } of plannedArticles(source, conversion.plan)) {
      if (waiting.delete(id))
        await take(article, language, await convertOne(article, language, source, conversion, memory));
    }
  }
  gaps.each((gap, file, articles) => tell({ kind: 'field', file, what: `${gap}; so in ${articles}, this one first.` }));
  unused.each((name, file, articles) =>
    tell({
      kind: 'unused',
      file,
      what: `The field "${name}" has no place here; it is in ${articles}, this one first.`,
    }),
  );
  return totals(done, memory);
}

/** The articles that have a place, with their language on this site. */
async function* plannedArticles(source: Source, { languageOf, places }: Plan) {
  for await (const article of source.articles(() => {})) {
    const language = languageOf.get(article.language);
    if (language !== undefined && places.get(article.key)?.languages.has(language))
      yield { article, language, id: `${language}:${article.key}` };
  }
}

function totals(done: ReadonlyMap<string, ReadonlySet<string>>, { pictures }: Memory): Totals {
  const articles: Record<string, number> = {};
  for (const languages of done.values())
    for (const language of languages) articles[language] = (articles[language] ?? 0) + 1;
  const paired = [...done.values()].filter(({ size }) => size > 1).length;
  return { articles, paired, pictures: pictures.size };
}
