/** What an import does to the disk, all of it: so that a test can let any of it fail. */
export interface Disk {
  makeFolder(folder: string): Promise<void>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** A file or a folder with all that is in it; nothing where it is not there. */
  remove(file: string): Promise<void>;
  /** A folder, where it is empty. */
  removeIfEmpty(folder: string): Promise<void>;
}
