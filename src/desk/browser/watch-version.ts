import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import { here } from './here.ts';

const lookEveryMs = 5 * 60 * 1000;

/** Shows the version of the desk at the foot of the page, and says there when a newer one is out. */
export function watchVersion(own: string, speak: Speak): void {
  const foot = document.querySelector<HTMLElement>('[data-version]');
  if (!foot) return;
  const newer = element('span', { role: 'status' });
  foot.replaceChildren(element('span', {}, speak('version', { version: own })), ' ', newer);
  const look = async () => {
    const published = await readPublishedVersion();
    if (published === undefined || published === own || newer.hasChildNodes()) return;
    const load = element('button', { class: 'plain', type: 'button' }, speak('newerAction'));
    load.addEventListener('click', () => location.reload());
    newer.append(speak('newer'), ' ', load);
  };
  void look();
  setInterval(look, lookEveryMs);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());
}

/** `undefined` where the network does not say: that is nothing to bother anyone with. */
async function readPublishedVersion(): Promise<string | undefined> {
  try {
    const response = await fetch(here.version, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as { version: string }).version : undefined;
  } catch {
    return undefined;
  }
}
