import type { Page } from 'playwright-core';

/** A key of which the desk knows nothing. */
export const keyOfNothing = 'x';

interface WatchedWindow {
  answers: { place: string; ms: number }[];
}

/** From now on, every page measures how long it takes to answer a key. */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(watch, keyOfNothing);
}

/**
 * How long each key on this page took until what a place holds was drawn anew; a key that changed nothing there is not
 * among them.
 *
 * @param place a selector, or `keyOfNothing` for the next frame after that key
 */
export async function answersOf(page: Page, place: string): Promise<number[]> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const seen = await page.evaluate(() => (window as unknown as WatchedWindow).answers);
  return seen.filter((answer) => answer.place === place).map(({ ms }) => ms);
}

/** Runs in the page: measures from every key to the next frame after something was drawn anew, or after nothing was. */
function watch(idleKey: string): void {
  const answers: { place: string; ms: number }[] = [];
  Object.assign(window, { answers });
  let pressedMs: number | undefined;
  const atNextFrame = (place: string, sinceMs: number) =>
    requestAnimationFrame(() => answers.push({ place, ms: performance.now() - sinceMs }));
  const pressed = ({ key, timeStamp }: KeyboardEvent) => {
    pressedMs = timeStamp;
    if (key === idleKey) atNextFrame(idleKey, timeStamp);
  };
  addEventListener('keydown', pressed, { capture: true });
  addEventListener('DOMContentLoaded', () => {
    for (const place of ['.find-results', '.phone']) {
      const watched = document.querySelector(place);
      if (!watched) continue;
      new MutationObserver(() => {
        if (pressedMs !== undefined) atNextFrame(place, pressedMs);
        pressedMs = undefined;
      }).observe(watched, { childList: true, subtree: true });
    }
  });
}
