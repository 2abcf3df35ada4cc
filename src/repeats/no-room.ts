/**
 * Says in a sentence that memory or the disk is full, where that is what an error is about; the database's own messages
 * are about its insides.
 *
 * @throws Error that names the folder
 */
export function noRoom(error: unknown, folder: string): void {
  const message = String(error);
  if (/no space left|ENOSPC|disk quota|max_temp_directory_size/i.test(message)) {
    throw new Error(`The disk of ${folder} is full. Make room there, or name a larger place in TMPDIR.`);
  }
  if (/out of memory|could not allocate/i.test(message)) {
    throw new Error('There is not enough memory. Close other programs, or allow more with --memory.');
  }
}
