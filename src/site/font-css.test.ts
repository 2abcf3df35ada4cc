import { expect, test } from 'vitest';
import { fontCss } from './font-css.ts';

const font = (use: 'text' | 'bold' | 'headings') => ({ use, file: `/fonts/${use}.woff2`, digest: use });

test('without fonts of its own a site is set in those of the reader', () => {
  expect(fontCss([])).toBe('');
});

test('each font stands for its weights, and comes too late rather than moving a line', () => {
  const css = fontCss([font('text'), font('bold'), font('headings')]);
  expect(css.match(/@font-face/g)).toHaveLength(3);
  expect(css.match(/font-display:optional/g)).toHaveLength(3);
  expect(css).toContain('{font-family:"Site Text";src:url("/fonts/bold.woff2") format("woff2");font-weight:600 700;');
  expect(css).toMatch(
    /:root\{--text-font:"Site Text",var\(--system-fonts\);--heading-font:"Site Headings",var\(--system-fonts\)\}$/,
  );
});

test('headings are set as text is, where they have no font of their own', () => {
  expect(fontCss([font('text')])).not.toContain('--heading-font');
});
