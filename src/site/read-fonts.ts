import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { Font, FontUse } from './font.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Settings } from './settings.ts';

/** A font with the letters of a few languages has a tenth to a half of this; every visitor fetches it. */
const mostBytes = 100_000;

/** Reads the fonts that the settings name: WOFF2, which every browser reads that this site is made for. */
export async function readFonts(
  contentDir: string,
  settings: YamlFile<Settings>,
  problems: Problem[],
): Promise<Font[]> {
  const fonts: Font[] = [];
  for (const [use, name] of Object.entries(settings.value.fonts) as [FontUse, string][]) {
    const file = path.join(contentDir, name);
    const bytes = await readFile(file).catch(() => undefined);
    const wrong = whatIsWrong(file, bytes);
    if (bytes && !wrong) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      fonts.push({ use, file: path.resolve(file), digest });
    } else if (wrong) {
      const place = settings.yaml.placeOf(['fonts', use]);
      problems.push({
        file: settings.file,
        ...place,
        severity: 'error',
        id: 'SET014',
        name: 'font-unusable',
        ...wrong,
      });
    }
  }
  return fonts;
}

function whatIsWrong(file: string, bytes: Uint8Array | undefined): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (!bytes) return { what: `There is no font ${file}.`, remedy: 'Put the file there, or remove the field.' };
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'wOF2') {
    return {
      what: `${file} is not a WOFF2 font.`,
      remedy: 'Ask for the font as WOFF2, or convert it, for example with woff2_compress.',
    };
  }
  if (bytes.length <= mostBytes) return undefined;
  return {
    what: `The font ${file} has ${bytes.length} bytes: ${mostBytes} are the most, since every visitor fetches it.`,
    remedy: 'Keep only the letters of your languages in it, for example with pyftsubset of fonttools.',
  };
}
