import type { WorkerAnswer, WorkerRequest } from '../../offline/offline-plan.ts';
import { trustScripts } from '../../search/browser/trusted-types.ts';
import { fillIn } from './fill-in.ts';
import type { ReaderConfig } from './reader-config.ts';

/**
 * Starts the service worker, and says of a page that is a copy how old it is. Where the worker cannot be had, the pages
 * are as they were.
 */
export function readOffline(window: Window, { base, words }: ReaderConfig): void {
  const { serviceWorker: container } = window.navigator;
  if (!container || !import.meta.env.PROD) return;
  const address = `${base}/sw.js`;
  trustScripts([address]);
  container.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.keptAt !== undefined) showAge(window.document, data.keptAt, words.oldCopy);
  });
  container.startMessages();
  ask(container.controller, { ask: 'age' });
  const start = async () => {
    try {
      await container.register(address, { scope: `${base}/`, updateViaCache: 'none' });
      if (!container.controller) ask((await container.ready).active, { ask: 'keep-page' });
    } catch {
      // Not allowed here, or the file cannot be had: nothing is kept, and everything else works.
    }
  };
  if (window.document.readyState === 'complete') void start();
  else window.addEventListener('load', start);
}

function ask(worker: ServiceWorker | null, request: WorkerRequest): void {
  worker?.postMessage(request);
}

function showAge(document: Document, keptAt: string, template: string | undefined): void {
  const when = new Date(keptAt);
  if (Number.isNaN(when.getTime())) return;
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  const banner = document.createElement('p');
  banner.className = 'banner warning';
  banner.setAttribute('role', 'status');
  banner.textContent = fillIn(template, { date: format.format(when) });
  document.querySelector('main')?.prepend(banner);
}
