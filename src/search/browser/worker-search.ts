import { failedAnswer } from './failed-answer.ts';
import type { Search } from './search-core.ts';
import type { Question, Reply, SearchPlace } from './search-messages.ts';
import workerUrl from './search-worker.ts?worker&url';
import { trustScripts } from './trusted-types.ts';

/** The search of one language, in a worker of its own. */
export interface WorkerSearch {
  /** Begins to load what searching needs. */
  warm(): void;
  /** It never throws: that search does not work is an answer. */
  readonly search: Search;
}

interface Waiting {
  answer(reply: Reply): void;
  fail(): void;
}

/** Nothing is loaded before the first question. A worker that breaks is replaced with the next one. */
export function workerSearch(place: SearchPlace): WorkerSearch {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const breakDown = () => {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail();
    waiting.clear();
  };
  const start = (): Worker => {
    trustScripts([workerUrl]);
    const started = new Worker(workerUrl, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.answer(data);
      waiting.delete(data.id);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      breakDown();
    });
    return started;
  };
  const ask = (question: Omit<Question, 'place'>) => {
    worker ??= start();
    worker.postMessage({ ...question, place } satisfies Question);
  };

  return {
    warm: () => ask({ id: ++asked, limit: 0, options: {} }),
    search: (typed, limit, options = {}) =>
      new Promise((resolve) => {
        const id = ++asked;
        const fail = () => resolve(failedAnswer(typed));
        waiting.set(id, { answer: ({ answer }) => resolve(answer), fail });
        try {
          ask({ id, typed, limit, options });
        } catch {
          breakDown();
        }
      }),
  };
}
