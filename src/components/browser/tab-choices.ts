const storageKey = 'firstfix-tabs';

/** The tab chosen last in each group; nothing where this browser keeps nothing. */
export function readTabChoices(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** Keeps a choice for the next page. */
export function keepTabChoice(group: string, tab: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readTabChoices(), [group]: tab }));
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
