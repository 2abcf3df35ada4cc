import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const signs = fc.constantFrom(...'\\`*_{}[]<>&|~#-+=1.)!a '.split(''));

test('a text means itself wherever Markdown is read', () => {
  const line = fc.string({ unit: signs, minLength: 1, maxLength: 12 }).map((text) => text.trim().replace(/ +/g, ' '));
  fc.assert(
    fc.property(line, (text) => {
      fc.pre(text !== '');
      const { children } = parser.parse(escapeMarkdown(text));
      expect(children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
    }),
    { numRuns: 2000 },
  );
});
