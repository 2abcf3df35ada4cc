import { keepQuery } from '../browser/kept-query.ts';
import { forgetCalls } from '../call/kept-call.ts';

/** The next caller finds nothing of this one: neither steps taken nor what was typed, which may say who it was. */
export function forgetCaller(): void {
  forgetCalls();
  keepQuery('');
  const input = document.querySelector<HTMLInputElement>('#find');
  if (!input || input.value === '') return;
  input.value = '';
  input.dispatchEvent(new Event('input'));
}
