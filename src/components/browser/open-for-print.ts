import { fillIn } from './fill-in.ts';

/** Opens every closed part while the page is printed, for paper cannot be pressed, and puts the day on it. */
export function openForPrint({ document, addEventListener }: Window, printedOn = ''): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open]), .hours:not([open])')];
    for (const details of opened) details.open = true;
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
    const place = document.querySelector('.printed-on');
    if (place) place.textContent = fillIn(printedOn, { date: day });
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
