import type { Random } from '../../repeats/simulate/random.ts';
import type { ArticlePlan } from './article-plan.ts';
import type { SentenceRole, Stock, TopicWords } from './stock.ts';

/** Writes one article in one language. */
export interface Writer {
  readonly plan: ArticlePlan;
  readonly stock: Stock;
  readonly topic: TopicWords;
  readonly random: Random;
  /** One of a list, at random. */
  pick<Item>(items: readonly Item[]): Item;
  /** So many different ones of a list, at random. */
  pickSeveral<Item>(items: readonly Item[], count: number): Item[];
  /** A text with its gaps filled, the first letter a capital. */
  fill(template: string): string;
  /** So many sentences of a role, as one text. None comes back before every other one of its role was used. */
  sentences(role: SentenceRole, count?: number): string;
}

export function writerFor(plan: ArticlePlan, stock: Stock, random: Random): Writer {
  const topic = stock.topics[plan.topicIndex] as TopicWords;
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)] as Item;
  const gaps: Readonly<Record<string, () => string>> = {
    device: () => topic.device,
    fault: () => topic.faults[plan.fault] ?? '',
    part: () => pick(topic.parts),
    when: () => pick(stock.when),
    place: () => pick(stock.place),
    thing: () => pick(stock.thing),
    setting: () => `${pick(stock.menus)} > ${pick(stock.menus)}`,
    feature: () => pick(plan.features),
    model: () => plan.models[0] ?? '',
    error: () => pick(plan.errorCodes),
    seconds: () => String(5 * (1 + random.below(12))),
    minutes: () => String(2 + random.below(14)),
    count: () => String(3 + random.below(90)),
  };
  const fill = (template: string) =>
    capitalise(template.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name]?.() ?? gap));
  const pickSeveral = <Item>(items: readonly Item[], count: number) => random.shuffled(items).slice(0, count);
  const decks = new Map<SentenceRole, string[]>();
  const draw = (role: SentenceRole): string => {
    const rest = decks.get(role) ?? [];
    const deck = rest.length > 0 ? rest : random.shuffled(stock.sentences[role]);
    decks.set(role, deck);
    return deck.pop() ?? '';
  };
  const sentences = (role: SentenceRole, count = 1) => Array.from({ length: count }, () => fill(draw(role))).join(' ');
  return { plan, stock, topic, random, pick, pickSeveral, fill, sentences };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
