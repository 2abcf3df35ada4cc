const cells = 20;

/**
 * What is being done, with the share of the whole that is done, as a bar.
 *
 * @param share from 0 to 1
 * @example progressBar('Reading the log ...', 0.5) // '[##########..........]  50 %  Reading the log ...'
 */
export function progressBar(text: string, share: number): string {
  const full = Math.round(share * cells);
  const percent = String(Math.round(share * 100)).padStart(3);
  return `[${'#'.repeat(full)}${'.'.repeat(cells - full)}] ${percent} %  ${text}`;
}
