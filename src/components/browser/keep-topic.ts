import type { WorkerAnswer, WorkerRequest } from '../../offline/offline-plan.ts';

/** "Keep this topic on my phone": the button of a topic's page. Without a service worker there is none. */
const place = document.querySelector<HTMLElement>('.keep-topic');
const button = place?.querySelector('button');
const status = place?.querySelector('[role=status]');
const { plan = '', keep = '', drop = '', kept = '', keeping = '', failed = '' } = place?.dataset ?? {};

function show(isKept: boolean, text: string): void {
  if (button) button.textContent = isKept ? drop : keep;
  if (button) button.value = isKept ? 'drop-topic' : 'keep-topic';
  if (status) status.textContent = text;
}

/** Asks the worker; `false` where it could not do it. */
async function ask(request: WorkerRequest): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data.done === true);
    active?.postMessage(request, [port2]);
  });
}

async function press(): Promise<void> {
  const dropped = button?.value === 'drop-topic';
  if (status && !dropped) status.textContent = keeping;
  const done = await ask({ ask: dropped ? 'drop-topic' : 'keep-topic', plan });
  if (!done) show(dropped, failed);
  else show(!dropped, dropped ? '' : kept);
}

if (place && 'serviceWorker' in navigator && 'caches' in window) {
  place.hidden = false;
  const isKept = await caches.match(plan, { cacheName: 'firstfix-topics' }).catch(() => undefined);
  show(isKept !== undefined, isKept ? kept : '');
  button?.addEventListener('click', press);
}
