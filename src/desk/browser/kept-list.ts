/** A list of article codes that this browser keeps: those opened last, those that are pinned. */
export interface KeptList {
  read(): readonly string[];
  /** Puts a code first; the oldest beyond the most that are kept are forgotten. */
  add(code: string): void;
  remove(code: string): void;
}

export function keptList(name: string, most: number, storage: () => Storage = () => localStorage): KeptList {
  const key = `desk-${name}`;
  const read = (): readonly string[] => {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
    } catch {
      return [];
    }
  };
  const write = (codes: readonly string[]) => {
    try {
      storage().setItem(key, JSON.stringify(codes.slice(0, most)));
    } catch {
      // Storage is off or full: the list stays as it was.
    }
  };
  const without = (code: string) => read().filter((other) => other !== code);
  return { read, add: (code) => write([code, ...without(code)]), remove: (code) => write(without(code)) };
}

/** The articles opened last, the newest first. */
export const recentArticles = keptList('recent', 20);
export const pinnedArticles = keptList('pinned', 100);
