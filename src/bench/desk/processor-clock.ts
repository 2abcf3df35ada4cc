import type { Page } from 'playwright-core';

/**
 * How long the main thread of a page has had a processor, in milliseconds: unlike the time on the wall, it does not grow
 * with what else the machine does. It ends with the frame that shows what was done before.
 *
 * @example const clock = await processorClock(page); (await clock()) - earlier // 7.3
 */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
