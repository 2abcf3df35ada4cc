const widest = 30;
const mostLines = 3;

/**
 * Breaks a label into lines for a box; what does not fit is left out, and three dots say so.
 *
 * @example wrapLabel('Turn the printer off and on again') // ['Turn the printer off and on', 'again']
 */
export function wrapLabel(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > widest ? `${word.slice(0, widest - 1)}…` : word);
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
}
