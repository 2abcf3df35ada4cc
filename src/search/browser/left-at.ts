/** Where somebody was in a search when they left the page. */
export interface LeftAt {
  /** The id of the input. */
  readonly input: string;
  readonly query: string;
  readonly asTyped: boolean;
  /** The address of what was chosen. */
  readonly chosen: string;
  /** How many results were shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly scrolled: number;
}

/** Keeps it with the page's entry in the history: it is gone with the tab, and no other page sees it. */
export function keepLeftAt(left: LeftAt): void {
  history.replaceState({ ...history.state, search: left }, '');
}

/** Where the visitor who comes back left the search of an input. */
export function readLeftAt(inputId: string): LeftAt | undefined {
  const left: LeftAt | undefined = history.state?.search;
  return left?.input === inputId ? left : undefined;
}

/** The visitor goes on from here: what was kept is out of date. */
export function forgetLeftAt(): void {
  if (history.state?.search) history.replaceState({ ...history.state, search: undefined }, '');
}
