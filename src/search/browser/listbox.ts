import { element } from './element.ts';

/** The list under a combobox: one of its options at most is active. Focus stays in the input. */
export interface Listbox {
  readonly node: HTMLElement;
  show(options: readonly HTMLElement[]): void;
  /** Puts more options behind those that are shown. */
  add(options: readonly HTMLElement[]): void;
  isEmpty(): boolean;
  active(): HTMLElement | undefined;
  /** The first is 0. */
  at(index: number): HTMLElement | undefined;
  find(is: (option: HTMLElement) => boolean): HTMLElement | undefined;
  /** Makes an option active, or none. */
  activate(option: HTMLElement | undefined): void;
  /** Makes the next option active, or the one before; past the ends none, then round again. */
  move(by: 1 | -1): void;
}

/**
 * A listbox as the ARIA practices describe it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @param onActive told the id of the active option whenever another becomes active, or none
 */
export function createListbox(id: string, label: string, onActive: (id: string | undefined) => void): Listbox {
  const node = element('div', { role: 'listbox', id, 'aria-label': label });
  let options: readonly HTMLElement[] = [];
  let at = -1;

  const activate = (index: number) => {
    options[at]?.setAttribute('aria-selected', 'false');
    at = index;
    options[at]?.setAttribute('aria-selected', 'true');
    options[at]?.scrollIntoView({ block: 'nearest' });
    onActive(options[at]?.id);
  };
  const hold = (held: readonly HTMLElement[]) => {
    options = held;
    for (const [index, option] of options.entries()) option.id = `${id}-${index + 1}`;
  };

  return {
    node,
    show(shown) {
      activate(-1);
      hold(shown);
      node.replaceChildren(...options);
    },
    add(more) {
      hold([...options, ...more]);
      node.append(...more);
    },
    isEmpty: () => options.length === 0,
    active: () => options[at],
    at: (index) => options[index],
    find: (is) => options.find(is),
    activate: (option) => activate(option ? options.indexOf(option) : -1),
    move(by) {
      const places = options.length + 1;
      activate(((at + 1 + by + places) % places) - 1);
    },
  };
}
