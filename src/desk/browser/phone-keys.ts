import type { DeskPage } from './desk-page.ts';
import { openHelp } from './open-help.ts';
import type { PhoneActions } from './phone-actions.ts';

/** What a key does on the page of an article; those of the screen only while the phone view is shown. */
export function phoneKey(
  key: string,
  actions: PhoneActions,
  page: DeskPage,
  place: HTMLElement,
): (() => void) | undefined {
  const keys: Readonly<Record<string, () => void>> = {
    d: actions.handOver,
    b: actions.begin,
    c: actions.copyText,
    k: actions.copyLink,
    p: actions.pin,
    w: actions.whole,
    l: page.nextCaller,
    f: actions.find,
    h: actions.find,
    '/': actions.find,
    '?': () => openHelp(page.speak),
  };
  const ofScreen: Readonly<Record<string, () => void>> = {
    ' ': () => place.querySelector<HTMLElement>('[data-key="space"]')?.click(),
    Enter: () => place.querySelector<HTMLElement>('[data-key="space"]')?.click(),
    n: () => place.querySelector<HTMLElement>('[data-key="n"]')?.click(),
    ArrowLeft: actions.back,
    Backspace: actions.back,
  };
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (/^[1-9]$/.test(key) && !place.hidden) return () => actions.answer(Number(key) - 1);
  return keys[plain] ?? (place.hidden ? undefined : ofScreen[plain]);
}
