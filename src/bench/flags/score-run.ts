import type { RepeatsReport, ReportArticle } from '../../repeats/report/repeats-report.ts';
import { withVerdict } from '../../repeats/report/verdict-words.ts';
import { type BenchArticle, isNew } from './draw-world.ts';
import { naiveRules, oracle, type RuleResult } from './naive-rules.ts';
import type { BenchLog } from './simulate-log.ts';

/** How a rule did in one log. */
export interface RuleScore {
  readonly flags: number;
  /** Flags of articles that do no harm. */
  readonly falseFlags: number;
  /** Of the bad articles, flagged; also by their ratio. */
  readonly found: number;
  readonly bad: number;
  readonly byRatio: Readonly<Record<string, { readonly found: number; readonly bad: number }>>;
  /** True excess repeats of flagged bad articles, and of all bad articles. */
  readonly excessFound: number;
  readonly excess: number;
  /** The excess repeats that its first ten articles truly have, over the most that ten articles have. */
  readonly excessAt10: number;
  /** Of harmless articles that the rule has a p-value for, those below 0.05; of all with an interval, right ones. */
  readonly nullBelow05?: Counted;
  readonly covered?: Counted;
}

/** How many of how many. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Ratios of bad articles. */
export const badRatios = [1.2, 1.5, 2, 3] as const;

/** An article: what is true, and what was said of it. */
export interface ArticleScore {
  readonly ratio: number;
  /** Why a simple method would blame it, or misjudge it, though it is harmless. */
  readonly trap?: 'companion' | 'angry' | 'new';
  /** Repeats over those without it, in its own contacts: what the reported interval should hold. */
  readonly trueRatio: number;
  readonly trueExcess: number;
  /** Absent where no contact of it was used. */
  readonly said?: Pick<ReportArticle, 'verdict' | 'riskRatio' | 'low' | 'high' | 'q' | 'repeats' | 'expected'> & {
    readonly p: number | null;
  };
}

export interface RunScore {
  readonly rules: Readonly<Record<string, RuleScore>>;
  readonly articles: readonly ArticleScore[];
}

/** Holds a report, and the rules it is compared with, against the truth of its log. */
export function scoreRun(log: BenchLog, report: RepeatsReport): RunScore {
  const ours: RuleResult = {
    flagged: new Set(withVerdict(report, 'flag').map(({ code }) => code)),
    order: report.articles.map(({ code }) => code),
    ...judgedBy(report),
  };
  const rules = { 'this analysis': ours, ...naiveRules(log), 'the truth itself': oracle(log) };
  const said = new Map(report.articles.map((article) => [article.code, article]));
  return {
    rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, scoreRule(rule, log)])),
    articles: log.world.articles.map((known) => {
      const { code, ratio } = known;
      const article = said.get(code);
      const trap = trapOf(known, log);
      return {
        ratio,
        ...(trap && { trap }),
        ...truthOf(log, code),
        ...(article && { said: { ...article, p: article.diagnostics.p } }),
      };
    }),
  };
}

/** What the report says of articles that it could judge. */
function judgedBy({ articles }: RepeatsReport): Required<Pick<RuleResult, 'p' | 'interval'>> {
  const eligible = articles.filter(({ q }) => q !== null);
  return {
    p: new Map(eligible.map(({ code, diagnostics }) => [code, diagnostics.p ?? 1])),
    interval: new Map(eligible.map(({ code, low, high }) => [code, [low ?? Infinity, high ?? -Infinity]])),
  };
}

function trapOf(article: BenchArticle, { world }: BenchLog): ArticleScore['trap'] {
  if (article.ratio !== 1) return undefined;
  if ([...world.traps.companionOf.values()].includes(article)) return 'companion';
  if (world.traps.angry.includes(article)) return 'angry';
  return isNew(article) ? 'new' : undefined;
}

function truthOf({ effects }: BenchLog, code: string): Pick<ArticleScore, 'trueRatio' | 'trueExcess'> {
  const { expected = 0, expectedWithout = 0 } = effects.get(code) ?? {};
  return { trueRatio: expected / expectedWithout, trueExcess: expected - expectedWithout };
}

function scoreRule(rule: RuleResult, log: BenchLog): RuleScore {
  const { flagged, order } = rule;
  const bad = log.world.articles.filter(({ ratio }) => ratio > 1);
  const found = bad.filter(({ code }) => flagged.has(code));
  const excess = (codes: readonly string[]) => codes.reduce((sum, code) => sum + truthOf(log, code).trueExcess, 0);
  const best = [...log.effects.keys()].sort((a, b) => truthOf(log, b).trueExcess - truthOf(log, a).trueExcess);
  const attainable = excess(best.slice(0, 10));
  const ofRatio = (articles: readonly BenchArticle[], size: number) =>
    articles.filter(({ ratio }) => ratio === size).length;
  return {
    flags: flagged.size,
    falseFlags: flagged.size - found.length,
    found: found.length,
    bad: bad.length,
    byRatio: Object.fromEntries(
      badRatios.map((size) => [size, { found: ofRatio(found, size), bad: ofRatio(bad, size) }]),
    ),
    excessFound: excess(found.map(({ code }) => code)),
    excess: excess(bad.map(({ code }) => code)),
    excessAt10: attainable > 0 ? excess(order.slice(0, 10)) / attainable : 0,
    ...calibration(rule, log),
  };
}

function calibration({ p, interval }: RuleResult, log: BenchLog): Pick<RuleScore, 'nullBelow05' | 'covered'> {
  const harmless = log.world.articles.filter(({ code, ratio }) => ratio === 1 && p?.has(code));
  const said = log.world.articles.flatMap(({ code }) => {
    const limits = interval?.get(code);
    return limits ? [{ limits, truth: truthOf(log, code).trueRatio }] : [];
  });
  const right = said.filter(({ limits: [low, high], truth }) => low <= truth && truth <= high);
  return {
    ...(p && {
      nullBelow05: { count: harmless.filter(({ code }) => (p.get(code) ?? 1) < 0.05).length, of: harmless.length },
    }),
    ...(interval && { covered: { count: right.length, of: said.length } }),
  };
}
