/** The first line, from 1, that ends with LF where the first line ends with CRLF, or the other way round. */
export async function findMixedLineEnding(
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<number | undefined> {
  let line = 1;
  let before = '';
  let firstIsCrlf: boolean | undefined;
  for await (const piece of pieces) {
    for (const character of piece) {
      if (character === '\n') {
        firstIsCrlf ??= before === '\r';
        if (firstIsCrlf !== (before === '\r')) return line;
        line++;
      }
      before = character;
    }
  }
  return undefined;
}
