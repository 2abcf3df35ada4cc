import { element } from '../../search/browser/element.ts';
import { openDialog } from '../browser/dialog.ts';
import { keyButton } from '../browser/key-button.ts';
import type { Speak } from '../desk-config.ts';
import type { Outcome } from '../trace.ts';

const outcomes: readonly (readonly [outcome: Outcome, text: string])[] = [
  ['solved', 'endSolved'],
  ['sent', 'endSent'],
  ['escalated', 'endEscalated'],
];

/** Asks the one thing that is asked at the end of a contact. A number key answers. */
export function askToEnd(speak: Speak, end: (outcome: Outcome) => void): void {
  const answer = (outcome: Outcome) => {
    dialog.addEventListener('close', () => end(outcome), { once: true });
    dialog.close();
  };
  const buttons = outcomes.map(([outcome, text], at) =>
    keyButton(speak(text), String(at + 1), () => answer(outcome), { class: 'contact-outcome' }),
  );
  const dialog = openDialog(speak('endAsk'), speak('close'), element('div', { class: 'contact-outcomes' }, ...buttons));
  dialog.addEventListener('keydown', (event) => {
    const chosen = event.ctrlKey || event.altKey || event.metaKey ? undefined : outcomes[Number(event.key) - 1];
    if (chosen) {
      event.preventDefault();
      answer(chosen[0]);
    }
  });
  buttons[0]?.focus();
}
