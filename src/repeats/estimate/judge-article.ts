import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import { countInWords, ratioInWords, repeatsInWords } from '../report/report-words.ts';
import { contactsNeeded, contactsToRuleOut } from './contacts-needed.ts';
import { effectiveCounts } from './effective-counts.ts';
import type { ArticleEstimate, Ineligible } from './estimate-articles.ts';
import type { Spread } from './spread-of-articles.ts';

export type Verdict = 'flag' | 'watch' | 'ok' | 'not-enough-data';

export interface Judgement {
  readonly verdict: Verdict;
  /** The reason, in plain sentences. */
  readonly because: string;
  /** For `not-enough-data`: about how many more contacts would do. */
  readonly needed?: number;
}

type JudgeOptions = Pick<AnalysisOptions, 'windowSeconds' | 'minCustomers'>;

/** Says what an article's numbers allow to be said. `docs/repeats.md` has the rules and their reasons. */
export function judgeArticle(article: ArticleEstimate, spread: Spread, options: JudgeOptions): Judgement {
  const { comparison, shrunken, p, q } = article;
  if (article.ineligible) {
    return notEnough(article, spread, whyIneligible(article, article.ineligible, options), options);
  }
  if (comparison === undefined || shrunken === undefined || p === undefined || q === undefined) {
    throw new Error(`${article.code} is eligible without a comparison.`);
  }
  const seen = repeatsInWords(article.repeats, article.contacts, comparison.expected, options.windowSeconds);
  const said = `${seen} ${ratioInWords(shrunken.low, shrunken.high)}`;
  const doubt = whyNotFlagged(article, shrunken.ratio, q);
  if (doubt === undefined) return { verdict: 'flag', because: said };
  if (p <= method.watchP || q <= method.falseDiscoveryRate) return { verdict: 'watch', because: `${said} ${doubt}` };
  const { expected } = effectiveCounts(comparison, comparison.dispersion);
  const mayMatter = shrunken.high >= method.harmlessBelow;
  if (!mayMatter && expected >= method.harmlessExpected) return { verdict: 'ok', because: said };
  if (mayMatter) return notEnough(article, spread, `${seen} That leaves open whether it makes a difference.`, options);
  return {
    verdict: 'not-enough-data',
    because: `${seen} Nothing points to it, but so few repeats cannot rule it out.`,
    needed: contactsToRuleOut(article.contacts, expected),
  };
}

/** `undefined` where nothing speaks against a flag. */
function whyNotFlagged({ pOfRest }: ArticleEstimate, ratio: number, q: number): string | undefined {
  if (q > method.falseDiscoveryRate) return 'Among so many articles, one such may be chance.';
  if (ratio < method.margin) return 'The difference may be too small to matter.';
  if ((pOfRest ?? 1) > method.robustP) return 'Without one customer or one agent it could be chance.';
  return undefined;
}

function notEnough(article: ArticleEstimate, spread: Spread, because: string, options: JudgeOptions): Judgement {
  const needed = contactsNeeded(article, spread, options.minCustomers);
  return { verdict: 'not-enough-data', because, ...(needed !== undefined && { needed }) };
}

function whyIneligible(article: ArticleEstimate, reason: Ineligible, { minCustomers }: JudgeOptions): string {
  switch (reason) {
    case 'customers':
      return `Linked for fewer than ${minCustomers} customers.`;
    case 'expected':
      return `Too few contacts: ${countInWords(article.counts.all.expected)} repeats expected, ${method.minExpected} are needed to judge.`;
    case 'unexposed':
      return `No comparison: fewer than ${method.minUnexposed} contacts like these do not have it.`;
    case 'comparison':
      return 'No comparison: of the contacts like these without it none came back, or all did.';
  }
}
