/** What changes need of a disk. Everything throws where it cannot be done. */
export interface Disk {
  /** Makes a folder and those above it. Gives the uppermost that was not there. */
  readonly makeFolder: (folder: string) => Promise<string | undefined>;
  /** Writes a file that is not there. */
  readonly create: (file: string, text: string) => Promise<void>;
  /** Renames a file to a name that is free. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Removes folders that are empty, from the inner one up to an outer one. */
  readonly removeFolders: (inner: string, outer: string) => Promise<void>;
}
