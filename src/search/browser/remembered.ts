/** Something that is loaded when it is first asked for, and once. */
export interface Remembered<Value> {
  get(): Promise<Value>;
  /** The next one who asks has it loaded again. */
  forget(): void;
}

/**
 * Remembers what was loaded, failures apart: after one it is tried again the next time.
 *
 * @param load told how often it was called before
 */
export function remembered<Value>(load: (attempt: number) => Promise<Value>): Remembered<Value> {
  let loading: Promise<Value> | undefined;
  let attempts = 0;
  const forget = () => {
    loading = undefined;
  };
  return {
    get() {
      loading ??= load(attempts++).catch((error: unknown) => {
        forget();
        throw error;
      });
      return loading;
    },
    forget,
  };
}
