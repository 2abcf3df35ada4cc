import { answerKeys } from '../browser/keys.ts';
import type { ContactActions } from './draw-contact-bar.ts';

/** F2 starts and ends a contact also while somebody types; S and R work where single keys do. */
export function answerContactKeys({ startOrEnd, report }: ContactActions): void {
  const keys: Readonly<Record<string, () => void>> = { s: startOrEnd, r: report };
  answerKeys((key) => keys[key.toLowerCase()]);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F2' || event.repeat || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    startOrEnd();
  });
}
