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
  /** Of the bad articles, flagged. */
  readonly found: number;
  readonly bad: number;
  /** The excess repeats that its first ten articles truly have, over the most that ten articles have. */
  readonly excessAt10: number;
}

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

function scoreRule({ flagged, order }: RuleResult, log: BenchLog): RuleScore {
  const bad = new Set(log.world.articles.filter(({ ratio }) => ratio > 1).map(({ code }) => code));
  const found = [...flagged].filter((code) => bad.has(code)).length;
  const excess = (codes: readonly string[]) =>
    codes.slice(0, 10).reduce((sum, code) => sum + truthOf(log, code).trueExcess, 0);
  const best = [...log.effects.keys()].sort((a, b) => truthOf(log, b).trueExcess - truthOf(log, a).trueExcess);
  const attainable = excess(best);
  return {
    flags: flagged.size,
    falseFlags: flagged.size - found,
    found,
    bad: bad.size,
    excessAt10: attainable > 0 ? excess(order) / attainable : 0,
  };
}
