/** One option of a command, as its help shows it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** How the value is shown in the help: `--out DIR`. */
  readonly value?: string;
  readonly description: string;
}
