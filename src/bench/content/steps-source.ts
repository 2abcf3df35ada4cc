import type { ArticlePlan } from './article-plan.ts';
import type { Writer } from './writer.ts';

/** The steps of an article, each with what an agent says, what one should see, and what to do if not. */
export function stepsSource(writer: Writer, instead: ArticlePlan): string {
  const { plan, random } = writer;
  const steps = Array.from({ length: plan.steps }, (_, index) => {
    const parts = [
      `${index + 1}. ${writer.sentences('step')}`,
      random.chance(0.6) ? `   <Say>${writer.sentences('say')}</Say>` : undefined,
      random.chance(0.7) ? `   <Expect>${writer.sentences('expect')}</Expect>` : undefined,
      random.chance(0.5) ? `   ${ifNot(writer, instead, index)}` : undefined,
    ];
    return parts.filter((part) => part !== undefined).join('\n\n');
  });
  return `<Steps>\n${steps.join('\n\n')}\n</Steps>`;
}

function ifNot(writer: Writer, instead: ArticlePlan, index: number): string {
  const draw = writer.random.unit();
  if (draw < 0.2) return `<IfNot code="${instead.code}" />`;
  if (draw < 0.4 && index > 0) return `<IfNot step="step-${1 + writer.random.below(index)}" />`;
  return `<IfNot>${writer.sentences('otherwise')}</IfNot>`;
}
