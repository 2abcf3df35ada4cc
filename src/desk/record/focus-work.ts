/** Brings the focus back to what the agent works with: the search box, or the step on the screen. */
export function focusWork(): void {
  const place = document.querySelector<HTMLElement>('#find, .screen h2');
  // Chromium gives an input the focus when a dialog closes, but leaves the cursor in the dialog: typing is lost.
  place?.blur();
  place?.focus();
}
