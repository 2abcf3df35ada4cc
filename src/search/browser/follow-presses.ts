/** What can be pressed among answers. */
export interface Presses {
  /** Search for what was typed, uncorrected. */
  asTyped(): void;
  /** Try again what failed. */
  again(): void;
  /** Show more results. */
  more(): void;
  /** A link is followed in this window. */
  leave(href: string): void;
}

/** Tells what is pressed within a node, by pointer or keyboard. */
export function followPresses(node: HTMLElement, presses: Presses): void {
  node.addEventListener('click', (event) => {
    const pressed = event.target as Element;
    const link = linkFollowed(event);
    if (link?.matches('[data-as-typed]')) {
      event.preventDefault();
      presses.asTyped();
    } else if (link) presses.leave(link.getAttribute('href') ?? '');
    else if (pressed.closest('[data-again]')) presses.again();
    else if (pressed.closest('[data-more]')) presses.more();
  });
}

/** The link that a click follows in this window; a click that opens a new tab or window follows none. */
function linkFollowed(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  return (event.target as Element).closest('a') ?? undefined;
}
