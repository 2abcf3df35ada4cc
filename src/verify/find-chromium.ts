import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How to start a real headless Chromium: one that is installed, else the one that comes inside an npm package and needs
 * nothing of the system.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const executablePath =
    installed.find((file) => file !== undefined && existsSync(file)) ?? (await sparticuz.executablePath());
  // Not the package's own `args`: they hold --single-process and --disable-web-security.
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'] };
}
