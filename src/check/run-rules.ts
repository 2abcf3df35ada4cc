import type { Article } from '../article/article.ts';
import type { Library } from '../article/library.ts';
import type { Problem } from '../problem/problem.ts';
import type { Collected, Finding, Rule, RuleContext } from './rule.ts';
import { viewArticle } from './view/article-view.ts';

/** Rules at work: they see every article once, then the library. */
export interface RunningRules {
  readonly see: (article: Article, source: string) => void;
  /** Everything that they found. */
  readonly finish: (contentDir: string, library: Library) => Problem[];
}

/** @param context what the rules may know; its settings give their severities, and those that are `off` do not run */
export function runRules(rules: readonly Rule[], context: RuleContext): RunningRules {
  const running = rules.flatMap((rule) => {
    const severity = context.site.settings.check[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity, collected: [] as Collected<unknown>[] }];
  });
  const problems: Problem[] = [];
  const report = ({ rule, severity }: (typeof running)[number], findings: readonly Finding[]) => {
    for (const finding of findings) {
      problems.push({ severity, id: rule.id, name: rule.name, ...finding, remedy: finding.remedy ?? rule.remedy });
    }
  };
  return {
    see: (article, source) => {
      const { tree: _tree, ...light } = article;
      const view = viewArticle(article, source);
      for (const entry of running) {
        const { rule, collected } = entry;
        if ('inArticle' in rule) report(entry, rule.inArticle(view, context));
        else collected.push({ article: light, fact: rule.collect(view, context) });
      }
    },
    finish: (contentDir, library) => {
      for (const entry of running) {
        const { rule, collected } = entry;
        if ('inLibrary' in rule) report(entry, rule.inLibrary(collected, { ...context, contentDir, library }));
      }
      return problems;
    },
  };
}
