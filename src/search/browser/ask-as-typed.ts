import type { Answer } from './answer.ts';
import type { SearchClient } from './search-client.ts';

export interface Asking {
  /** There is nothing to ask. */
  empty(): void;
  /** A question is on its way. */
  asked(): void;
  /** The answer to what stands in the input now; answers to what stood there before are not told. */
  answered(answer: Answer): void;
}

const pauseMs = 120;

/**
 * Asks as somebody types, after each pause. What searching needs is loaded when the input is first turned to.
 *
 * @returns asks at once
 */
export function askAsTyped(
  input: HTMLInputElement,
  client: SearchClient,
  limit: number,
  asking: Asking,
): () => Promise<void> {
  let timer = 0;
  const ask = async () => {
    clearTimeout(timer);
    const typed = input.value;
    if (typed.trim() === '') return asking.empty();
    asking.asked();
    const answer = await client.search(typed, limit);
    if (input.value === typed) asking.answered(answer);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pauseMs);
  });
  input.addEventListener('focus', () => client.warm(), { once: true });
  if (document.activeElement === input) client.warm();
  return ask;
}
