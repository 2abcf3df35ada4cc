import type { CallState } from './call-state.ts';

const prefix = 'desk-call-';
const keyOf = (code: string) => prefix + code;

/** What this tab keeps of a call about an article: a reload, or another article in between, loses nothing. */
export function readCall(code: string): CallState | undefined {
  try {
    const kept: Partial<CallState> = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? '{}');
    const isWhole = typeof kept.at === 'string' && Array.isArray(kept.trail) && typeof kept.marks === 'object';
    return isWhole && kept.marks !== null ? (kept as CallState) : undefined;
  } catch {
    return undefined;
  }
}

export function keepCall(code: string, state: CallState): void {
  try {
    sessionStorage.setItem(keyOf(code), JSON.stringify(state));
  } catch {
    // Storage is off or full: the call goes on, and a reload begins it again.
  }
}

/** The next call begins every article anew. */
export function forgetCalls(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Storage is off: nothing was kept.
  }
}
