import { fillIn } from './fill-in.ts';
import { forgetKept, keptNames } from './kept.ts';
import { forgetPages, keptPages } from './kept-pages.ts';

/** The page that says what this browser keeps: how many things there are now, and forgets them at a press. */
const place = document.querySelector<HTMLElement>('.kept');
const status = place?.querySelector('[role=status]');
const { nothing = '', forgotten = '', some = '{}' } = place?.dataset ?? {};

function tell(text: string): void {
  if (status) status.textContent = text;
}

function countInWords(count: number): string {
  if (count === 0) return nothing;
  const forms = JSON.parse(some) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return fillIn(forms[`keptSome.${form}`] ?? forms['keptSome.other'], { count });
}

tell(countInWords(keptNames().length + (await keptPages())));
place?.querySelector('button')?.addEventListener('click', () => {
  forgetKept();
  void forgetPages().then(() => tell(forgotten));
});
