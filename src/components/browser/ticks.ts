import { keep, readKept } from './kept.ts';

/** Keeps the steps of an article that are ticked off, so that they still are when the reader comes back. */
export function keepTicks(document: Document): void {
  const code = document.querySelector<HTMLElement>('.article')?.dataset.code;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.tick input')];
  if (code === undefined || boxes.length === 0) return;
  const name = `ticks-${code}`;
  const kept = readKept(name);
  if (Array.isArray(kept)) for (const box of boxes) box.checked = kept.includes(box.name);
  document.addEventListener('change', ({ target }) => {
    if (!boxes.includes(target as HTMLInputElement)) return;
    const ticked = boxes.filter(({ checked }) => checked).map((box) => box.name);
    keep(name, ticked.length > 0 ? ticked : undefined);
  });
}
