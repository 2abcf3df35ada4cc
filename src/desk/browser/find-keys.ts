import type { Speak } from '../desk-config.ts';
import type { Finding } from './find-as-typed.ts';
import { answerKeys } from './keys.ts';
import { openHelp } from './open-help.ts';

/** The keys of finding: those in the search box, and those beside it. */
export function followFindKeys(input: HTMLInputElement, finding: Finding, speak: Speak): void {
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.entries a')].filter(isShown);
  const move = (by: number) => {
    const at = links().indexOf(document.activeElement as HTMLAnchorElement);
    if (at + by < 0) input.focus();
    else links()[at + by]?.focus();
  };
  const focus = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus();
  const toInput = () => {
    input.focus();
    input.select();
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') void finding.open();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'Escape' && input.value !== '') {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    } else return;
    event.preventDefault();
  });
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: toInput,
    '/': toInput,
    '?': () => openHelp(speak),
    t: focus('#topic'),
    p: focus('#product'),
    h: focus('#_recent a'),
  };
  answerKeys((key) => {
    const numbered = /^[1-9]$/.test(key) ? links().find(({ dataset }) => dataset.number === key) : undefined;
    return numbered ? () => numbered.click() : keys[key.length === 1 ? key.toLowerCase() : key];
  });
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
