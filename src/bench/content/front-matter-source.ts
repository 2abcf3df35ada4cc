import { stringify } from 'yaml';
import type { ArticlePlan } from './article-plan.ts';
import type { Writer } from './writer.ts';

/** The front matter of an article, between its two lines of `---`. */
export function frontMatterSource(writer: Writer, related: readonly ArticlePlan[]): string {
  const { plan, stock, topic } = writer;
  const codes = new Set(related.map(({ code }) => code).filter((code) => code !== plan.code));
  const symptoms = writer.pickSeveral(topic.symptoms, 5);
  const fields = {
    code: plan.code,
    title: writer.fill(stock.title),
    summary: writer.fill(stock.summary),
    appliesTo: plan.models,
    symptoms: symptoms.slice(0, 3),
    alsoKnownAs: symptoms.slice(3),
    errorCodes: plan.errorCodes,
    needs: writer.pickSeveral(topic.needs, 2),
    minutes: String(plan.minutes),
    owner: plan.topic.owner,
    reviewed: plan.reviewed,
    related: [...codes],
  };
  return `---\n${stringify(fields, { schema: 'failsafe', lineWidth: 0 })}---`;
}
