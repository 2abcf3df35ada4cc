import type { FoundRows, RowPlace, SoughtRows } from './find-row-places.ts';

/**
 * Finds lines of a JSON lines file by walking through its text once: records are lines from 1, sound rows those that
 * are neither blank nor broken.
 */
export async function findLinePlaces(
  pieces: AsyncIterable<string> | Iterable<string>,
  { broken, sound }: Pick<SoughtRows, 'broken' | 'sound'>,
): Promise<FoundRows> {
  const found = { broken: new Map<number, RowPlace>(), sound: new Map<number, RowPlace>() };
  let line = 0;
  let soundSoFar = 0;
  for await (const text of linesOf(pieces)) {
    line++;
    const place = { line, fieldLine: line, fieldColumn: 1, lines: 1 };
    if (broken.has(line)) found.broken.set(line, place);
    else if (text.trim() !== '') {
      if (sound.has(soundSoFar)) found.sound.set(soundSoFar, { ...place, isJson: isJson(text) });
      soundSoFar++;
    }
    if (found.broken.size === broken.size && found.sound.size === sound.size) break;
  }
  return found;
}

async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let kept = '';
  for await (const piece of pieces) {
    const lines = (kept + piece).split('\n');
    kept = lines.pop() ?? '';
    yield* lines;
  }
  yield kept;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
