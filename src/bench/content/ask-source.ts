import type { ArticlePlan } from './article-plan.ts';
import type { Writer } from './writer.ts';

/** A question with five answers: two that are worked out here, another article, the end, a person. */
export function askSource(writer: Writer, elsewhere: ArticlePlan): string {
  const { stock } = writer;
  const [plain, stepwise, other] = writer.pickSeveral(stock.answers, 3);
  const answers = [
    `<Answer id="case-1" label="${plain}">\n\n${writer.sentences('answer')}\n\n</Answer>`,
    `<Answer id="case-2" label="${stepwise}">\n\n${shortSteps(writer)}\n\n<Contact />\n\n</Answer>`,
    `<Answer id="case-3" label="${other}" code="${elsewhere.code}" />`,
    `<Answer id="fixed" label="${stock.fixed}" fixed />`,
    `<Answer id="other" label="${stock.other}" person />`,
  ];
  return `<Ask id="result" question="${writer.pick(stock.questions)}">\n\n${answers.join('\n\n')}\n\n</Ask>`;
}

function shortSteps(writer: Writer): string {
  const step = (number: number) =>
    `${number}. ${writer.sentences('step')}\n\n   <Expect>${writer.sentences('expect')}</Expect>`;
  return `<Steps>\n${step(1)}\n\n${step(2)}\n</Steps>`;
}
