import { expect, test } from 'vitest';
import { formatPresets } from './format-presets.ts';
import { presetNamed, presets } from './presets.ts';

test('docs/presets.md says what the presets are (npx vitest run src/repeats/presets --update writes it)', async () => {
  await expect(formatPresets(presets)).toMatchFileSnapshot('../../../docs/presets.md');
});

test('names are in order, each once', () => {
  const names = presets.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});

test('values that mean something are in lower case, as they are compared', () => {
  const values = presets.flatMap(({ means = {} }) => Object.values(means).flat());
  expect(values).toEqual(values.map((value) => value.toLowerCase()));
});

test.each([
  ['zendesk-cvs', 'There is no preset zendesk-cvs. Did you mean zendesk-csv?'],
  ['remedy', 'There is no preset remedy. There are: desk, dynamics,'],
])('--preset %s is refused with the names there are', (name, message) => {
  expect(() => presetNamed(name)).toThrow(message);
});
