import { keysAreOn } from './keys-switch.ts';

/** What a key does; `undefined` is left to the browser. */
export type KeyMap = (key: string) => (() => void) | undefined;

/**
 * Answers single keys anywhere on the page, except where somebody types, chooses or presses something, and while a
 * dialog is open. Keys held with Ctrl, Alt or Command are the browser's, and a key that is held down answers once.
 */
export function answerKeys(keys: KeyMap): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
      return;
    if (isBusy(event.target, event.key)) return;
    if (!keysAreOn() && event.key !== '?') return;
    const act = keys(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function isBusy(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input, textarea, select')) return true;
  return (key === ' ' || key === 'Enter') && target.matches('a, button, summary');
}
