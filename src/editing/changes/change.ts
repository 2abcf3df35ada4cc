/** One thing to do in a content folder. */
export type Change =
  /** Write a file that is not there yet. */
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  /** Put another text in the place of a file's. */
  | { readonly kind: 'rewrite'; readonly file: string; readonly text: string }
  /** Give a file another name; there must be none of that name. */
  | { readonly kind: 'rename'; readonly file: string; readonly to: string };
