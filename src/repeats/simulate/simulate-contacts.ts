import { type ContactRow, contactRow } from './contact-row.ts';
import { seededRandom } from './random.ts';
import { type SimulatedContact, simulateProblem } from './simulate-problem.ts';
import { drawWorld, type SimulatedWorld, type WorldArticle } from './simulated-world.ts';
import { weightedPicker } from './weighted-picker.ts';

const days = 365;
/** The first moment after the log. */
const endUtcMs = Date.UTC(2026, 10, 1);
const startUtcMs = endUtcMs - days * 86_400_000;
const contactsPerCustomer = 1.8;

/** What is true in the simulated log, to compare an analysis with. */
export interface SimulationTruth {
  readonly simulated: true;
  readonly seed: number;
  readonly contacts: number;
  /** Articles that cause repeats: by how much, and from when to when (UTC, both days included). */
  readonly articles: readonly {
    readonly code: string;
    readonly ratio: number;
    readonly from: string;
    readonly to: string;
  }[];
  /** Harmless articles that are often linked beside one of them. */
  readonly companions: readonly { readonly code: string; readonly beside: string }[];
}

export interface SimulatedLog {
  readonly rows: readonly ContactRow[];
  readonly truth: SimulationTruth;
}

/** Simulates the contacts of a year, exactly as many as asked for. The same seed gives the same log. */
export function simulateContacts(articles: readonly WorldArticle[], contacts: number, seed: number): SimulatedLog {
  const random = seededRandom(seed);
  const world = drawWorld(articles, days, Math.ceil(contacts / contactsPerCustomer), random);
  const pick = {
    customer: weightedPicker(world.customers.map(({ weight }) => weight)),
    topic: weightedPicker(world.topics.map(({ weight }) => weight)),
  };
  const drawn: SimulatedContact[] = [];
  while (drawn.length < contacts) {
    drawn.push(...simulateProblem(world, pick, random).filter(({ day }) => day < days));
  }
  const inTime = drawn.slice(0, contacts).sort((a, b) => a.day - b.day || a.customer - b.customer);
  const rows = inTime.map((contact, index) => contactRow(contact, index + 1, startUtcMs, random));
  return { rows, truth: truthOf(world, seed, contacts) };
}

function truthOf(world: SimulatedWorld, seed: number, contacts: number): SimulationTruth {
  const articles = world.topics.flatMap((topic) => topic.articles);
  return {
    simulated: true,
    seed,
    contacts,
    articles: articles.flatMap(({ code, effect }) =>
      effect ? [{ code, ratio: effect.ratio, from: dayOf(effect.firstDay), to: dayOf(effect.lastDay) }] : [],
    ),
    companions: articles.flatMap(({ code, companion }) => (companion ? [{ code: companion, beside: code }] : [])),
  };
}

function dayOf(day: number): string {
  return new Date(startUtcMs + day * 86_400_000).toISOString().slice(0, 10);
}
