import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test('any text comes back as it was, and none can end the element that holds it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', ']]>', '\u2028')),
      (name) => {
        const written = jsonLd([{ '@type': 'Thing', name }]);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Thing', name }],
        });
      },
    ),
  );
});
