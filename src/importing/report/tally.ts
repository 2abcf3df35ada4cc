/** What is the same in many articles, told once. */
export interface Tally {
  add(what: string, file: string): void;
  /** Each in the order in which it was met first, with the file where that was, and `1 article` or `3 articles`. */
  each(tell: (what: string, file: string, articles: string) => void): void;
}

export function startTally(): Tally {
  const counts = new Map<string, { count: number; readonly file: string }>();
  return {
    add: (what, file) => {
      const known = counts.get(what);
      if (known) known.count++;
      else counts.set(what, { count: 1, file });
    },
    each: (tell) => {
      for (const [what, { count, file }] of counts) tell(what, file, count === 1 ? '1 article' : `${count} articles`);
    },
  };
}
