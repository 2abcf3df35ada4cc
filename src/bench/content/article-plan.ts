import type { ArticleCode } from '../../article/article-code.ts';
import { type Random, seededRandom } from '../../repeats/simulate/random.ts';
import { coinedName } from './coined-name.ts';
import { sampleCode } from './sample-code.ts';
import { type SampleTopic, topics } from './topics.ts';

/** The sample content as a whole: the same values give the same bytes. */
export interface SampleSize {
  /** Files, both languages together. */
  readonly articles: number;
  readonly seed: number;
}

/** What an article is about, the same in each of its languages. */
export interface ArticlePlan {
  readonly index: number;
  readonly code: ArticleCode;
  /** The place in `topics`. */
  readonly topicIndex: number;
  readonly topic: SampleTopic;
  /** The place in the topic's faults. */
  readonly fault: number;
  readonly slug: string;
  /** The products it applies to, the main one first. */
  readonly models: readonly string[];
  readonly errorCodes: readonly string[];
  /** Names of features that only some articles know. */
  readonly features: readonly string[];
  readonly minutes: number;
  readonly steps: number;
  readonly reviewed: string;
  /** Indexes of other articles: two that are related, one that the text links to, one that an answer leads to. */
  readonly others: readonly [number, number, number, number];
  readonly hasTabs: boolean;
  readonly hasSnippet: boolean;
}

/** How many articles have a path of their own; where `articles` is odd, the last one is in the first language alone. */
export function pathCount({ articles }: SampleSize): number {
  return Math.ceil(articles / 2);
}

/** Plans the article with this index, from 0 up to, not including, `pathCount(size)`. */
export function planArticle(index: number, size: SampleSize): ArticlePlan {
  const random = seededRandom(size.seed * 1_000_003 + index);
  const topicIndex = index % topics.length;
  const topic = topics[topicIndex] as SampleTopic;
  const fault = random.below(topic.slugs.length);
  const translated = Math.floor(size.articles / 2);
  const other = () => random.below(translated);
  return {
    index,
    code: sampleCode(index, pathCount(size)),
    topicIndex,
    topic,
    fault,
    slug: `${topic.slugs[fault]}-${index + 1}`,
    models: drawModels(topic, random),
    errorCodes: [errorCode(topic, random), errorCode(topic, random)],
    features: [coinedName(random), coinedName(random), coinedName(random)],
    minutes: 5 * (1 + random.below(6)),
    steps: 5 + random.below(3),
    reviewed: new Date(Date.UTC(2026, 0, 1 + random.below(320))).toISOString().slice(0, 10),
    others: [other(), other(), other(), other()],
    hasTabs: random.chance(0.25),
    hasSnippet: random.chance(0.2),
  };
}

/** Two models of one line, of the ten that it has. */
function drawModels({ productLines }: SampleTopic, random: Random): string[] {
  const line = productLines[random.below(productLines.length)];
  const number = 100 * (1 + random.below(5));
  return [`${line} ${number}`, `${line} ${number + 50}`];
}

function errorCode({ errorPrefix }: SampleTopic, random: Random): string {
  return errorPrefix + String(10_000 + random.below(90_000));
}
