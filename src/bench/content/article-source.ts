import { seededRandom } from '../../repeats/simulate/random.ts';
import { type ArticlePlan, planArticle, type SampleSize } from './article-plan.ts';
import { askSource } from './ask-source.ts';
import { frontMatterSource } from './front-matter-source.ts';
import { codeSection, proseSection, tableSection } from './section-sources.ts';
import { stepsSource } from './steps-source.ts';
import type { Stock } from './stock.ts';
import { tabsSource } from './tabs-source.ts';
import { writerFor } from './writer.ts';

/** The MDX of a planned article in one language: about 600 words, every part of the vocabulary that articles often use. */
export function articleSource(plan: ArticlePlan, stock: Stock, size: SampleSize): string {
  const [related, alsoRelated, linked, answer] = plan.others.map((index) => planArticle(index, size)) as PlansOfOthers;
  const writer = writerFor(plan, stock, seededRandom(seedOf(plan, stock, size)));
  const parts = [
    frontMatterSource(writer, [related, alsoRelated]),
    writer.sentences('opening', 2),
    plan.hasSnippet ? '<Snippet id="save-your-work" />' : undefined,
    stepsSource(writer, answer),
    callout('Warning', writer.sentences('note')),
    tableSection(writer),
    plan.hasTabs ? tabsSource(writer) : undefined,
    askSource(writer, answer),
    codeSection(writer),
    proseSection(writer, linked, titleOf(linked, stock)),
    callout('Cause', writer.sentences('cause')),
    callout('AgentNote', writer.sentences('agentNote')),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

type PlansOfOthers = [ArticlePlan, ArticlePlan, ArticlePlan, ArticlePlan];

/** Every article has a stream of its own in each language, so that one more article changes none of the others. */
function seedOf(plan: ArticlePlan, stock: Stock, size: SampleSize): number {
  return size.seed * 2_000_003 + 2 * plan.index + (stock.language === 'en' ? 0 : 1);
}

/** The title that an article has in a language: it holds nothing that is drawn there. */
export function titleOf(plan: ArticlePlan, stock: Stock): string {
  return writerFor(plan, stock, seededRandom(0)).fill(stock.title);
}

function callout(component: string, text: string): string {
  return `<${component}>\n\n${text}\n\n</${component}>`;
}
