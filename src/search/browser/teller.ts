import { phraseKey } from '../index/phrase-key.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { beaconFor } from './beacon-for.ts';

/** Tells the endpoint of the settings of searches that did not find what was sought. Where there is none, it does nothing. */
export interface Teller {
  /** Somebody got an answer; they may go on typing. */
  answered(answer: Answer): void;
  /** They went on: the last answer is told, once for each query. */
  settle(): void;
  /** The last answer is not to be told from here. */
  drop(): void;
}

export function createTeller({ endpoint, language }: Pick<SearchConfig, 'endpoint' | 'language'>): Teller {
  const told = new Set<string>();
  let last: Answer | undefined;
  const drop = () => {
    last = undefined;
  };
  const settle = () => {
    const answer = last;
    drop();
    if (!answer || endpoint === undefined || told.has(phraseKey(answer.query))) return;
    told.add(phraseKey(answer.query));
    const beacon = beaconFor(answer, language.tag, new Date().toISOString().slice(0, 10));
    if (beacon) void send(endpoint, JSON.stringify(beacon));
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settle());
  return {
    answered(answer) {
      last = answer;
    },
    settle,
    drop,
  };
}

/** Sends without cookies and without the address of the page; it arrives though the page is left. Nobody waits for it. */
async function send(endpoint: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const quietly = { keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  await fetch(endpoint, { method: 'POST', body, headers, ...quietly }).catch(() => undefined);
}
