/** Tells the desk's other tabs that something was written, and hears it from them. */
export interface OtherTabs {
  tell(): void;
}

/**
 * @param heard called when another tab has written, and when this one comes to the front again: what a browser without
 *   `BroadcastChannel`, or a tab that slept, has missed
 */
export function otherTabs(heard: () => void): OtherTabs {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('firstfix-desk') : undefined;
  channel?.addEventListener('message', heard);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && heard());
  addEventListener('pageshow', ({ persisted }) => persisted && heard());
  return { tell: () => channel?.postMessage('written') };
}
