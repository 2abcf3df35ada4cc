import { describe, expect, test } from 'vitest';
import { sumStrata } from '../../stats/mantel-haenszel.ts';
import { countWithDuckdb } from '../engine-duckdb.ts';
import { articleLookup } from '../links/article-lookup.ts';
import type { LogCounts } from '../log-counts.ts';
import { defaultOptions } from '../options/analysis-options.ts';
import { type PlainContact, plainCounts } from '../plain-counts.ts';
import { seededRandom } from '../simulate/random.ts';
import { csvOf, readTestHeads, writeTestLog } from '../write-test-log.ts';
import { type CheckCounts, type OutcomeName, outcomeNames } from './check-counts.ts';
import type { LearntCounts } from './learnt-counts.ts';

const day = 86_400;
const startUtcSeconds = Date.UTC(2026, 0, 1) / 1000;
const codes = ['36931', '48217', '48230'];
const columns = ['contact_id', 'customer_id', 'topic', 'channel', 'opened_at', 'articles'];

function count(contacts: readonly PlainContact[]): Promise<LogCounts> {
  const rows = contacts.map(({ id, customer, topic, channel, openedUtcSeconds, codes }) => [
    ...[id, customer, topic, channel, new Date(openedUtcSeconds * 1000).toISOString(), codes.join(' ')],
  ]);
  return writeTestLog(csvOf(columns, rows))
    .then((log) => readTestHeads([log]))
    .then((files) => countWithDuckdb(files, articleLookup(undefined), defaultOptions, () => undefined, plan));
}

/** Every article is checked. */
const plan = async () => ({ spans: [], courses: [], checked: codes });

const { windowSeconds } = defaultOptions;

/** 720 contacts of 30 customers in 60 days, at different times, so that none is a part of another. */
function drawContacts(seed: number): PlainContact[] {
  const random = seededRandom(seed);
  return Array.from({ length: 720 }, (_, index) => ({
    ...{ id: String(index), customer: `c${random.below(30)}`, agent: '', channel: 'phone' },
    topic: random.chance(0.6) ? 'wifi' : 'tv',
    codes: random.shuffled(['48217', '48230', '36931']).slice(random.below(3) + 1),
    openedUtcSeconds: startUtcSeconds + index * 2 * 3600 + 1800 * random.below(4),
  }));
}

/** Some of them go on in a second row, ten minutes later, with other articles. */
function drawTransfers(contacts: readonly PlainContact[], seed: number): PlainContact[] {
  const random = seededRandom(seed);
  const isAlone = (contact: PlainContact) =>
    !contacts.some(
      ({ customer, topic, openedUtcSeconds: opened }) =>
        customer === contact.customer &&
        topic === contact.topic &&
        opened > contact.openedUtcSeconds &&
        opened - contact.openedUtcSeconds < 7200,
    );
  return contacts
    .slice(0, -1)
    .filter((contact) => random.chance(0.3) && isAlone(contact))
    .map((contact) => ({
      ...{ ...contact, id: `${10_000 + Number(contact.id)}`, openedUtcSeconds: contact.openedUtcSeconds + 600 },
      codes: random.shuffled(['48217', '48230', '36931']).slice(random.below(3) + 1),
    }));
}

type Trial = ReturnType<typeof plainCounts>['trials'][number];

/** The contact in which the customer came back on the topic, where it is a trial. */
function nextOf(trial: Trial, trials: readonly Trial[]): Trial | undefined {
  return trials.find(
    ({ customer, topic, openedUtcSeconds, attempt }) =>
      customer === trial.customer &&
      topic === trial.topic &&
      openedUtcSeconds > trial.openedUtcSeconds &&
      openedUtcSeconds - trial.openedUtcSeconds <= windowSeconds &&
      attempt === trial.attempt + 1,
  );
}

function plainNext(trials: readonly Trial[]): LearntCounts['next'] {
  const back = trials.flatMap((trial) => {
    const next = trial.repeated ? nextOf(trial, trials) : undefined;
    return next ? [{ trial, next }] : [];
  });
  return codes.flatMap((code) => {
    const own = back.filter(({ trial }) => trial.codes.includes(code));
    return codes.flatMap((next) => {
      const given = own.filter((pair) => pair.next.codes.includes(next) && !pair.trial.codes.includes(next));
      const customers = new Set(given.map(({ trial }) => trial.customer)).size;
      return customers < 10 ? [] : [{ code, next, contacts: given.length, customers, of: own.length }];
    });
  });
}

/** Whether each trial is asked, and what it answers, by outcome. */
function plainOutcome(name: OutcomeName, trial: Trial, all: readonly PlainContact[]): boolean | undefined {
  const own = all.filter(({ customer }) => customer === trial.customer);
  const delays = (some: readonly PlainContact[]) =>
    some.map(({ openedUtcSeconds }) => openedUtcSeconds - trial.openedUtcSeconds).filter((delay) => delay > 0);
  const followedSeconds = Math.max(...delays(all), 0);
  const soonest = (some: readonly PlainContact[]) => Math.min(...delays(some));
  if (name === 'before') {
    const before = own
      .filter(({ topic }) => topic !== trial.topic)
      .map((one) => trial.openedUtcSeconds - one.openedUtcSeconds);
    return before.some((seconds) => seconds > windowSeconds && seconds <= 2 * windowSeconds);
  }
  if (name === 'first') return trial.attempt === 1 ? trial.repeated : undefined;
  const days = /^(\d+)d$/.exec(name)?.[1];
  const asked = followedSeconds >= (days === undefined ? windowSeconds : Number(days) * day);
  if (!asked) return undefined;
  if (days !== undefined) return soonest(own.filter(({ topic }) => topic === trial.topic)) <= Number(days) * day;
  if (name === 'followed') return trial.repeated;
  const others = name === 'any' ? own : own.filter(({ topic }) => topic !== trial.topic);
  return soonest(others) <= windowSeconds;
}

/** A trial's stratum at the level that the engine chose. */
function stratumAt(level: string): (trial: Omit<Trial, 'stratum'>) => string {
  return ({ topic, attempt, openedUtcSeconds }) => {
    const month = new Date(openedUtcSeconds * 1000).getUTCMonth();
    const period = level.includes('month') ? month : level.includes('quarter') ? Math.floor(month / 3) : '';
    return [topic, period, attempt].join();
  };
}

interface Answer extends Trial {
  readonly answer: boolean;
}

function sumsOf(code: string, answers: readonly Answer[]) {
  const strata = [...Map.groupBy(answers, ({ stratum }) => stratum).values()].map((own) => {
    const exposed = own.filter(({ codes }) => codes.includes(code));
    const unexposed = own.filter(({ codes }) => !codes.includes(code));
    return {
      ...{ exposed: weightOf(exposed), exposedCases: casesOf(exposed) },
      ...{ unexposed: weightOf(unexposed), unexposedCases: casesOf(unexposed) },
    };
  });
  return sumStrata(strata.filter(({ exposed }) => exposed > 0));
}

/** Articles of two topics and more, each topic where it was given ten times: tables of fully followed contacts. */
function plainTopics(trials: readonly Trial[], endUtcSeconds: number): CheckCounts['topics'] {
  const whole = trials.filter(({ openedUtcSeconds }) => openedUtcSeconds <= endUtcSeconds - windowSeconds);
  const casesIn = (some: readonly Trial[]) => some.filter(({ repeated }) => repeated).length;
  return codes.flatMap((code) => {
    const tables = ['tv', 'wifi'].flatMap((topic) => {
      const exposed = whole.filter((trial) => trial.topic === topic && trial.codes.includes(code));
      if (exposed.length < 10) return [];
      const lacking = (stratum: string) =>
        whole.filter((other) => other.stratum === stratum && !other.codes.includes(code));
      const compared = exposed.filter(({ stratum }) => lacking(stratum).length > 0);
      const others = [...new Set(compared.map(({ stratum }) => stratum))].flatMap(lacking);
      return [
        {
          ...{ code, topic, customers: new Set(exposed.map(({ customer }) => customer)).size },
          ...{ exposed: compared.length, exposedCases: casesIn(compared) },
          ...{ unexposed: others.length, unexposedCases: casesIn(others) },
        },
      ];
    });
    return tables.length > 1 ? tables : [];
  });
}

function plainShares(trials: readonly Trial[], contacts: readonly PlainContact[]): LearntCounts['shares'] {
  const shareOf = (name: OutcomeName) => {
    const answers = trials.map((trial) => plainOutcome(name, trial, contacts)).filter((one) => one !== undefined);
    return answers.filter(Boolean).length / answers.length;
  };
  const days = [1, 3, 7, 14, 30] as const;
  return { byDays: days.map((one) => ({ days: one, share: shareOf(`${one}d`) })), anyContact: shareOf('any') };
}

describe('counted twice, by SQL and in the plainest way', () => {
  test.each([
    [1, 'no contact goes on in another row', false],
    [2, 'no contact goes on in another row', false],
    [3, 'some contacts go on in another row', true],
    [4, 'some contacts go on in another row', true],
  ])('log %i, %s: next articles and other outcomes', async (seed, _, hasTransfers) => {
    const contacts = drawContacts(seed);
    const rows = [...contacts, ...(hasTransfers ? drawTransfers(contacts, seed) : [])];
    const { learnt, checks, strata } = await count(rows);
    const { trials } = plainCounts(rows, defaultOptions, stratumAt(strata));
    expect(learnt?.next).toEqual(plainNext(trials));
    expect(learnt?.next).not.toEqual([]);
    expect(checks?.topics).toEqual(
      plainTopics(trials, Math.max(...rows.map(({ openedUtcSeconds }) => openedUtcSeconds))),
    );
    expect(checks?.topics).not.toEqual([]);
    expect(new Set(checks?.outcomes.map(({ outcome }) => outcome))).toEqual(new Set(outcomeNames));
    expect(learnt?.shares).toEqual(plainShares(trials, contacts));
    for (const { code, outcome, asked, cases, ratioAbove, ratioBelow } of checks?.outcomes ?? []) {
      const answers = trials.flatMap((trial) => {
        const answer = plainOutcome(outcome, trial, contacts);
        return answer === undefined ? [] : [{ ...trial, weight: outcome === 'first' ? trial.weight : 1, answer }];
      });
      const own = answers.filter((answer) => answer.codes.includes(code));
      expect([code, outcome, asked, cases]).toEqual([code, outcome, expect.closeTo(weightOf(own), 9), casesOf(own)]);
      const sums = sumsOf(code, answers);
      expect([code, outcome, ratioAbove]).toEqual([code, outcome, expect.closeTo(sums.ratioAbove, 9)]);
      expect([code, outcome, ratioBelow]).toEqual([code, outcome, expect.closeTo(sums.ratioBelow, 9)]);
    }
  });
});

function casesOf(answers: readonly Answer[]): number {
  return answers.filter(({ answer }) => answer).length;
}

function weightOf(trials: readonly { readonly weight: number }[] = []): number {
  return trials.reduce((sum, { weight }) => sum + weight, 0);
}
