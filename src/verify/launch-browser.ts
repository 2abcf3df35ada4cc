import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a real headless Chromium: one that is installed, else the one that comes inside an npm package and needs
 * nothing of the system.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    installed.find((file) => file !== undefined && existsSync(file)) ?? (await sparticuz.executablePath());
  // Not the package's own `args`: they hold --single-process and --disable-web-security.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
