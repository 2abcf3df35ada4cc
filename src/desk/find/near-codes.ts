/** How a typed code may have come from another. */
export type Slip = 'sound' | 'swapped' | 'wrong-digit' | 'missing-digit' | 'extra-digit';

export interface NearCode {
  readonly code: string;
  readonly slip: Slip;
}

/** The likeliest first. */
const order: readonly Slip[] = ['sound', 'swapped', 'wrong-digit', 'missing-digit', 'extra-digit'];

/**
 * The codes of articles that somebody may have meant who typed digits that are no code: one slip away, by sound or by
 * digits.
 *
 * @param typed digits alone
 * @param exists whether an article has a code
 * @param alike digits that sound alike in the caller's language: `[['15', '50'], ['6', '10']]`
 * @example nearCodes('48271', (code) => code === '48217', []) // [{ code: '48217', slip: 'swapped' }]
 */
export function nearCodes(
  typed: string,
  exists: (code: string) => boolean,
  alike: readonly (readonly [string, string])[],
): NearCode[] {
  const slips: Readonly<Record<Slip, readonly string[]>> = {
    sound: soundsLike(typed, alike),
    swapped: swaps(typed),
    'wrong-digit': everyPlace(typed, (before, after) => tenDigits.map((digit) => before + digit + after.slice(1))),
    'missing-digit': [...everyPlace(typed, insertions), ...tenDigits.map((digit) => typed + digit)],
    'extra-digit': everyPlace(typed, (before, after) => [before + after.slice(1)]),
  };
  const found = new Map<string, Slip>();
  for (const slip of order) {
    for (const code of [...slips[slip]].sort()) {
      if (code !== typed && exists(code) && !found.has(code)) found.set(code, slip);
    }
  }
  return [...found].map(([code, slip]) => ({ code, slip }));
}

const tenDigits = [...'0123456789'];

const insertions = (before: string, after: string) => tenDigits.map((digit) => before + digit + after);

/** What one gets by changing a text at each of its digits. */
function everyPlace(typed: string, change: (before: string, after: string) => string[]): string[] {
  return [...typed].flatMap((_, at) => change(typed.slice(0, at), typed.slice(at)));
}

function swaps(typed: string): string[] {
  return [...typed].slice(1).map((digit, at) => `${typed.slice(0, at)}${digit}${typed[at]}${typed.slice(at + 2)}`);
}

/** Every place where digits stand that sound like others, with the others in their place. */
function soundsLike(typed: string, alike: readonly (readonly [string, string])[]): string[] {
  const bothWays = alike.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]);
  return bothWays.flatMap(([heard = '', meant = '']) =>
    [...typed].flatMap((_, at) =>
      typed.startsWith(heard, at) ? [typed.slice(0, at) + meant + typed.slice(at + heard.length)] : [],
    ),
  );
}
