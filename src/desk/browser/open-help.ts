import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import { openDialog } from './dialog.ts';
import { keysAreOn, turnKeys } from './keys-switch.ts';

/** The keys and the texts that say what they do. */
const keys: readonly (readonly [key: string, text: string])[] = [
  ['keySpace', 'helpSpace'],
  ['N', 'helpN'],
  ['1–9', 'helpNumbers'],
  ['←', 'helpBack'],
  ['B', 'again'],
  ['D', 'helpDictate'],
  ['C', 'helpCopy'],
  ['K', 'helpLink'],
  ['P', 'helpPin'],
  ['W', 'helpWhole'],
  ['L', 'helpLanguage'],
  ['/', 'helpFind'],
  ['H', 'helpRecent'],
  ['T, P', 'helpFilter'],
  ['F2, S', 'helpContact'],
  ['R', 'helpReport'],
  ['?', 'helpHelp'],
];

export function openHelp(speak: Speak): void {
  const rows = keys.map(([key, text]) =>
    element(
      'div',
      {},
      element('dt', {}, element('kbd', {}, key.startsWith('key') ? speak(key) : key)),
      element('dd', {}, speak(text)),
    ),
  );
  const on = element('input', { type: 'checkbox' });
  on.checked = keysAreOn();
  on.addEventListener('change', () => turnKeys(on.checked));
  openDialog(
    speak('keysTitle'),
    speak('close'),
    element('dl', { class: 'key-list' }, ...rows),
    element('label', { class: 'card-keys' }, on, speak('keysOn')),
  );
}
