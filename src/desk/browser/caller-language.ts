const key = 'desk-caller-language';

/** The language that the caller speaks: as it was last set in this tab, else the agent's. */
export function callerLanguage(offered: readonly string[], agents: string): string {
  try {
    const kept = sessionStorage.getItem(key) ?? '';
    return offered.includes(kept) ? kept : agents;
  } catch {
    return agents;
  }
}

export function keepCallerLanguage(tag: string): void {
  try {
    sessionStorage.setItem(key, tag);
  } catch {
    // Storage is off: it holds for this page.
  }
}
