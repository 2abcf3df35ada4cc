/** What every command's exit status means. */
export const EXIT = {
  good: 0,
  /** Problems in content or data, all of them listed. */
  problems: 1,
  /** Wrong usage or configuration, or a file named that is not there. */
  usage: 2,
  /** Disk, network, or the program itself. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
