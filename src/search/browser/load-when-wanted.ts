/**
 * Loads what makes an input more than an input when somebody turns to it: a reader of an article seldom does. What they
 * typed meanwhile is told again once it is there, and so is that they pressed Enter.
 *
 * @param atOnce where it is wanted already: the visitor comes back to what they left
 * @param load resolves to what makes it more
 */
export function loadWhenWanted(input: HTMLInputElement, atOnce: boolean, load: () => Promise<() => void>): void {
  let entered = false;
  const holdBack = (event: Event) => {
    event.preventDefault();
    entered = true;
  };
  const loadOnce = async () => {
    input.removeEventListener('focus', loadOnce);
    input.form?.addEventListener('submit', holdBack);
    const enhance = await load().catch(() => undefined);
    input.form?.removeEventListener('submit', holdBack);
    if (!enhance) {
      // Offline, for example: the form still leads to the page of results. Another try when they come back to it.
      input.addEventListener('focus', loadOnce);
      if (entered) input.form?.submit();
      return;
    }
    const typed = input.value !== '' && !atOnce;
    enhance();
    if (typed) input.dispatchEvent(new Event('input', { bubbles: true }));
    if (entered) input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  };
  if (atOnce || document.activeElement === input) void loadOnce();
  else input.addEventListener('focus', loadOnce);
}
