import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';
import { compareParsers, difference } from './testing/compare-parsers.ts';

const folders = ['content/articles', 'content/snippets'];
const files = (
  await Promise.all(folders.map(async (folder) => (await readFolder(folder)).map((file) => `${folder}/${file}`)))
)
  .flat()
  .filter((file) => file.endsWith('.mdx'));

describe('both parsers find the same', () => {
  test('in at least 80 articles', () => expect(files.length).toBeGreaterThanOrEqual(80));

  test.each(files)('in %s', (file) => expect(compareParsers(readFileSync(file, 'utf8'))).toBe(''));

  test.each([
    ['tables', '| a | b |\n| :- | -: |\n| `c|d` | **e** |'],
    ['lists in lists', '1. a\n\n   - [ ] b\n   - [x] c\n\n2. d\n3) e'],
    ['steps', '<Steps>\n1. a\n\n   <Say>b *c*</Say>\n\n   <IfNot step="step-1" />\n2. d\n</Steps>'],
    ['several lines in a component', '<Note>\n\na\n\n- b\n\n</Note>'],
    ['entities and escapes', 'a &amp; b \\< c &nbsp; d \\{ "e" &#x2014;'],
    ['links', '[a](b "c") <Keys>d</Keys> [e][f] www.example.com\n\n[f]: https://example.com/(g)'],
    ['footnotes', 'a[^1]\n\n[^1]: b\n\n    c'],
    ['emphasis beside punctuation', '**a.**b *c*d ~~e~~ _f_g_h_ 2*3*4'],
    ['French', 'L’« été » : **À**propos, œuf ; `n° 1`'],
    ['code', '```yaml title="a"\nb: c\n```\n\n    d'],
    ['attributes', '<Ask id="a" question="b &quot;c&quot; é">\n\n<Answer id="d" label=\'e\' fixed />\n\n</Ask>'],
  ])('in %s', (_, body) => expect(compareParsers(body)).toBe(''));

  test('or the test says where they part', () => {
    expect(difference(['a', 'b'], ['a', 'c'])).toBe('Sätteri:\na\nb\nremark:\na\nc');
  });
});
