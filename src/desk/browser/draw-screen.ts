import { element } from '../../search/browser/element.ts';

/** One screen of the phone view: a heading that takes the focus, what is said, and what to press. */
export function drawScreenFrame(title: string, ...content: readonly Node[]): HTMLElement {
  return element('section', { class: 'screen' }, element('h2', { tabindex: '-1' }, title), ...content);
}

/** A part with its name beside it: `They see`, `Check word`. */
export function drawNamed(className: string, name: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: `named ${className}` }, element('h3', {}, name), element('div', {}, ...content));
}

/** The keys that lead on from a screen. */
export function drawChoices(...buttons: readonly Node[]): HTMLElement {
  return element('div', { class: 'choices' }, ...buttons);
}
