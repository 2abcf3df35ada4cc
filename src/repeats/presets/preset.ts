import type { ContactField, LinkField } from '../log/log-fields.ts';

/** What a column is called, likeliest first: names that a source shows, and names that are a guess. */
export interface ColumnNames {
  readonly seen?: readonly string[];
  readonly guessed?: readonly string[];
}

/**
 * Values that mean something, in lower case: the whole value, or one of its words (a tag). Where `inbound` is given,
 * every other value is not inbound.
 */
export interface ValueMeanings {
  readonly inbound?: readonly string[];
  readonly outbound?: readonly string[];
  readonly spam?: readonly string[];
  readonly merged?: readonly string[];
}

/** What a helpdesk exports, as data. A wrong guess ends with a message that lists the columns that are there. */
export interface Preset {
  /** As typed after `--preset`. */
  readonly name: string;
  readonly title: string;
  /** Which export to take. */
  readonly takes: string;
  /** How its dates are written. */
  readonly dates: string;
  readonly contacts: Readonly<Partial<Record<ContactField, ColumnNames>>>;
  readonly links?: Readonly<Record<LinkField, ColumnNames>>;
  readonly means?: ValueMeanings;
  /** What a user should know or give besides; sentences. */
  readonly advice: readonly string[];
}
