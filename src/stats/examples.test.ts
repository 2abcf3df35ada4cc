import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name));
const modules: object[] = await Promise.all(files.map((name) => import(path.join(folder, name))));
const exported: Readonly<Record<string, unknown>> = Object.assign({}, ...modules);

interface Example {
  readonly file: string;
  /** What stands before the first `//`. */
  readonly code: string;
  /** What stands after it: numbers, cut off by `...` where there are more digits, and words. */
  readonly result: string;
}

const examples: Example[] = files.flatMap((file) => {
  const comments = readFileSync(path.join(folder, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const text = comment.slice(3, -2).replaceAll(/^ \* ?/gm, '');
    return text
      .split('@example')
      .slice(1)
      .map((example) => {
        const [code = '', ...result] = example.split('//');
        return { file, code: code.trim(), result: result.join('//') };
      });
  });
});

/** The numbers in a result, in the order written. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Whether a number as written in a comment is this one: its first digits, or all of it. */
function isWritten(written: string, value: number): boolean {
  const cut = /^(.*?)\.\.\.$/.exec(written)?.[1];
  const tolerance = cut === undefined ? 1e-9 : 10 ** -(cut.split('.')[1]?.length ?? 0);
  return Math.abs(Number(cut ?? written) - value) <= tolerance * (cut === undefined ? Math.max(1, Math.abs(value)) : 1);
}

describe('what the comments promise', () => {
  test('nearly every function has an example', () => expect(examples.length).toBeGreaterThan(50));

  test.each(examples)('$file: $code', ({ code, result }) => {
    const value: unknown = new Function(...Object.keys(exported), `return ${code}`)(...Object.values(exported));
    const written = result.match(/-?\d+(?:\.\d+)?(?:\.\.\.)?/g) ?? [];
    const found = numbersIn(value);
    expect(found).not.toEqual([]);
    let from = 0;
    for (const number of found) {
      const place = written.findIndex((text, index) => index >= from && isWritten(text, number));
      expect(place, `${number} in "${result.trim()}"`).toBeGreaterThanOrEqual(0);
      from = place + 1;
    }
  });
});
