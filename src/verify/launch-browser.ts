import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Starts a real headless Chromium for this process. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await findChromium());
}
