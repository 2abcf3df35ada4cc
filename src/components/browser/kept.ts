/** What begins every name under which this site keeps something in the reader's browser. */
const prefix = 'firstfix-';
/** What the customers' pages keep; what else begins so is not theirs. */
const own = /^firstfix-(?:tabs$|ticks-|told-)/;
/** Where the browser keeps nothing, it is remembered as long as the page stays. */
const memory = new Map<string, string>();

/** What is kept under a name, as it was given; nothing where there is none, or it cannot be read. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(prefix + name) ?? memory.get(prefix + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps something for the next page; `undefined` forgets it. */
export function keep(name: string, value: unknown): void {
  const key = prefix + name;
  const text = value === undefined ? undefined : JSON.stringify(value);
  if (text === undefined) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === undefined) storage()?.removeItem(key);
    else storage()?.setItem(key, text);
  } catch {
    // The storage is full: it holds for this page.
  }
}

/** The names under which something is kept. */
export function keptNames(): string[] {
  const store = storage();
  const keys = store ? Array.from({ length: store.length }, (_, at) => store.key(at) ?? '') : [];
  return [...new Set([...keys, ...memory.keys()])]
    .filter((key) => own.test(key))
    .map((key) => key.slice(prefix.length));
}

export function forgetKept(): void {
  for (const name of keptNames()) keep(name, undefined);
}

/** The browser's storage; reading it throws where it is switched off. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
