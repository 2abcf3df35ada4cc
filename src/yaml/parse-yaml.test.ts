import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe('YAML', () => {
  test('keeps every scalar as it was written', () => {
    expect(parseYaml('a: 0x00000709\nb: 12e3\nc: 00123\nd: yes\ne: null\nf: "1"\ng: 2026-10-02').value).toEqual({
      a: '0x00000709',
      b: '12e3',
      c: '00123',
      d: 'yes',
      e: 'null',
      f: '1',
      g: '2026-10-02',
    });
  });

  test.each(['', '\n', '# nothing'])('is nothing where nothing was written: %j', (source) => {
    expect(parseYaml(source)).toMatchObject({ value: undefined, errors: [] });
  });

  test('knows where values and keys stand', () => {
    const { placeOf, placeOfKey } = parseYaml('a: b\nlist:\n  - x\n  - {é: y, z: w}\n', 2);
    expect(at(placeOf(['a']))).toBe('2:4');
    expect(at(placeOfKey(['a']))).toBe('2:1');
    expect(at(placeOf(['list', 1, 'z']))).toBe('5:15');
    expect(at(placeOfKey(['list', 1, 'z']))).toBe('5:12');
  });

  test('names the nearest place of what is not there', () => {
    const { placeOf } = parseYaml('a: b\nmap:\n  c: d\n');
    expect(at(placeOf(['map', 'e']))).toBe('3:3');
    expect(at(placeOf(['nowhere', 'at', 'all']))).toBe('1:1');
    expect(at(parseYaml('').placeOf(['a']))).toBe('1:1');
  });

  test('has all its mistakes, in order', () => {
    const { errors, value } = parseYaml('a: *b\nc: d\nc: e\nf: "g');
    expect(errors.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '1:4 no text can begin with * or &',
      '3:1 this field is given twice',
      '4:6 a quotation mark before this is never closed',
    ]);
    expect(value).toBeUndefined();
  });

  test('knows no names but words', () => {
    expect(parseYaml('? [a]\n: b').errors).toMatchObject([{ message: 'the name of a field must be a word' }]);
    expect(parseYaml('__proto__: a').value).toHaveProperty('__proto__', 'a');
  });

  test('is read in time that grows with its size', () => {
    const begin = performance.now();
    parseYaml(`a: [${'x, '.repeat(100_000)}x]`);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
