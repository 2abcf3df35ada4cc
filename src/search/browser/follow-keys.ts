import { numberOfKey } from './number-options.ts';
import { isOtherKey } from './offer-other-languages.ts';
import type { PanelOptions, SuggestionPanel } from './suggestion-panel.ts';

export interface KeyActions {
  /** Enter, while no option is chosen: the first result of what stands in the input, though it was typed just now. */
  openFirst(): void;
  /** Ctrl+Enter: on to another language. */
  openOther(): void;
}

/**
 * The keys of a combobox; those that move in the text, Home and End among them, are left to the text. Where options are
 * numbered, a number opens its option once an arrow has led into the list, and with Alt from the text too: without, it
 * may be part of a code.
 */
export function followKeys(
  input: HTMLInputElement,
  panel: SuggestionPanel,
  { numbered = false }: PanelOptions,
  actions: KeyActions,
): void {
  const { listbox } = panel;
  const move = (by: 1 | -1) => (panel.isOpen() ? listbox.move(by) : panel.open());
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter() {
      const chosen = listbox.active();
      if (chosen) chosen.click();
      else if (input.value.trim() !== '') actions.openFirst();
    },
    Escape() {
      if (panel.isOpen()) return panel.close();
      input.value = '';
      panel.clear();
    },
  };
  const numberedOption = (event: KeyboardEvent) => {
    const number = numbered && panel.isOpen() ? numberOfKey(event.code) : undefined;
    return number !== undefined && (event.altKey || listbox.active()) ? listbox.at(number - 1) : undefined;
  };
  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.isComposing) return undefined;
    const held = event.ctrlKey || event.metaKey;
    const option = held ? undefined : numberedOption(event);
    if (option) return () => option.click();
    if (isOtherKey(event)) return actions.openOther;
    return held || event.altKey ? undefined : keys[event.key];
  };
  input.addEventListener('keydown', (event) => {
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  panel.node.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.focus();
    panel.close();
  });
}
