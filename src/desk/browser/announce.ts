import { element } from '../../search/browser/element.ts';

let place: HTMLElement | undefined;
let timer = 0;
const shownMs = 3000;

/** Says something in passing, to eyes and to screen readers. */
export function announce(text: string): void {
  if (!place) {
    place = element('p', { class: 'toast', role: 'status' });
    document.body.append(place);
  }
  place.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => place?.replaceChildren(), shownMs);
}
