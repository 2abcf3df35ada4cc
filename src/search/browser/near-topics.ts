import { phraseKey } from '../index/phrase-key.ts';
import type { SearchTopic } from '../search-config.ts';

const mostNear = 3;
const mostOfAll = 8;

/** Two words that share most of their pairs of letters are near: typos and endings seldom cost more. */
const nearEnough = 0.65;

/**
 * The topics whose titles and summaries have words like those of a query, the nearest first; where none has, the first
 * of all.
 */
export function nearTopics<Topic extends SearchTopic>(query: string, topics: readonly Topic[]): Topic[] {
  const words = wordsOf(query);
  const near = topics
    .map((topic) => ({ topic, nearness: nearness(words, wordsOf(`${topic.text} ${topic.summary}`)) }))
    .filter((candidate) => candidate.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness);
  return near.length > 0 ? near.slice(0, mostNear).map(({ topic }) => topic) : topics.slice(0, mostOfAll);
}

/** Words of three letters and more: shorter ones are in every text. */
function wordsOf(text: string): string[] {
  return phraseKey(text.slice(0, 200))
    .split(' ')
    .filter((word) => word.length >= 3);
}

function nearness(sought: readonly string[], said: readonly string[]): number {
  const best = sought.map((word) => Math.max(0, ...said.map((other) => likeness(word, other))));
  return best.filter((like) => like >= nearEnough).reduce((sum, like) => sum + like, 0);
}

/** Dice's coefficient of the pairs of letters of two words: 1 for the same word, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const common = [...ofA].filter((pair) => ofB.has(pair)).length;
  return (2 * common) / (ofA.size + ofB.size);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from(word.slice(1), (letter, at) => word.charAt(at) + letter));
}
