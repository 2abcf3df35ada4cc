const article = () => document.querySelector<HTMLElement>('article.article');

/** Shows the whole article in the place of its phone view, or the phone view again. */
export function toggleWholeArticle(phone: HTMLElement, whole = !phone.hidden): void {
  phone.hidden = whole;
  document.body.classList.toggle('calling', !whole);
  const text = article();
  if (text) text.hidden = !whole;
  if (whole) document.querySelector('main')?.focus();
}

/** Puts the button that leads back to the phone view before the whole article. */
export function addWayBack(button: HTMLButtonElement): void {
  button.classList.add('whole-top');
  article()?.prepend(button);
}
