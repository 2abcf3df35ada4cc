import type { Answer } from './answer.ts';
import type { SearchClient, SearchOptions } from './search-client.ts';

export interface Asking {
  /** There is nothing to ask. */
  empty(): void;
  /** A question is on its way. */
  asked(): void;
  /** The answer to the last question; answers to those before it are not told. */
  answered(answer: Answer, options: SearchOptions): void;
}

/** Asks what stands in the input at once; gives the answer unless another question has followed. */
export type Ask = (options?: SearchOptions) => Promise<Answer | undefined>;

/** How long nothing must be typed before it is asked for. */
export const pauseMs = 120;

/**
 * Asks as somebody types, after each pause, and again where there was no connection and there is one now. What searching
 * needs is loaded when the input is first turned to.
 *
 * @param limit how many results are wanted now
 */
export function askAsTyped(input: HTMLInputElement, client: SearchClient, limit: () => number, asking: Asking): Ask {
  let timer = 0;
  let questions = 0;
  let last: SearchOptions | undefined;
  const ask: Ask = async (options = {}) => {
    clearTimeout(timer);
    const question = ++questions;
    last = undefined;
    if (input.value.trim() === '') {
      asking.empty();
      return undefined;
    }
    asking.asked();
    const answer = await client.search(input.value, limit(), options);
    if (question !== questions) return undefined;
    if (answer.failed) last = options;
    asking.answered(answer, options);
    return answer;
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    questions++;
    timer = window.setTimeout(ask, pauseMs);
  });
  input.addEventListener('focus', () => client.warm(), { once: true });
  window.addEventListener('online', () => last && ask(last));
  if (document.activeElement === input) client.warm();
  return ask;
}
