/** Ctrl+K (on a Mac, Command+K) leads to a search input from anywhere, `/` from anywhere but a field. */
export function focusOnShortcut(inputs: readonly HTMLInputElement[]): void {
  for (const input of inputs) input.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const controlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if ((!slash && !controlK) || event.defaultPrevented || (slash && isTyping(event.target))) return;
    const input = inputs.find((candidate) => candidate.getClientRects().length > 0);
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
