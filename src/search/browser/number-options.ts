import { element } from './element.ts';

const mostNumbers = 9;

/** Puts a number from 1 to 9 before the first options, which `numberOfKey` reads back from a key. */
export function numberOptions(options: readonly HTMLElement[]): readonly HTMLElement[] {
  for (const [index, option] of options.slice(0, mostNumbers).entries()) {
    option.setAttribute('aria-keyshortcuts', String(index + 1));
    option.prepend(element('kbd', { class: 'search-number', 'aria-hidden': 'true' }, String(index + 1)));
  }
  return options;
}

/**
 * The number on a key of the number row or the keypad, whatever the layout writes with it: on a French keyboard the
 * number row writes letters.
 *
 * @param code as `KeyboardEvent.code` gives it
 */
export function numberOfKey(code: string): number | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
