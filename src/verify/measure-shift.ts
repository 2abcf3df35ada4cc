import type { Page } from 'playwright-core';

/** How far lines have moved on a page since it was opened: 0 where none has (the sum of its layout shifts). */
export function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen = new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0));
        });
        seen.observe({ type: 'layout-shift', buffered: true });
        // Two frames later whatever moved has been seen; an observer of nothing is never called.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
}
