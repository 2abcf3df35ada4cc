/** Something that could not be carried over as it was, and what became of it. */
export interface Loss {
  readonly kind: LossKind;
  readonly file: string;
  /** 1-based; absent where the source has no lines, or the place was not found. */
  readonly line?: number;
  /** What it was and what became of it. A sentence. */
  readonly what: string;
}

/** The kinds, in the order in which they are shown, with what they mean. */
export const lossKinds = {
  refused: 'not brought over',
  text: 'words that may be missing',
  active: 'scripts, handlers and frames taken out',
  link: 'links that lead to nothing',
  moved: 'links taken for one to a file of the same name',
  picture: 'pictures that are not there',
  remote: 'pictures elsewhere, kept as links',
  layout: 'layout that Markdown has no form for',
  field: 'fields filled in, to be checked',
  unused: 'fields of the source without a place here',
  kept: 'files left as they are, since they were edited',
  encoding: 'files read from another encoding',
  address: 'old addresses that lead nowhere',
} as const;

export type LossKind = keyof typeof lossKinds;

/** Notes a loss in the article at hand. `excerpt` is how the source writes it, by which its line is found. */
export type Lose = (kind: LossKind, what: string, excerpt?: string) => void;
