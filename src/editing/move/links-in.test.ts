import { expect, test } from 'vitest';
import { parseBody } from '../../article/parse-body.ts';
import { linksIn } from './links-in.ts';

function read(source: string) {
  const parsed = parseBody('a.mdx', source);
  if ('problem' in parsed) throw new Error(parsed.problem.what);
  const { links, unclear } = linksIn(source, parsed.tree);
  const marked = links.map(
    ({ start, end }) => `${source.slice(0, start)}«${source.slice(start, end)}»${source.slice(end)}`,
  );
  return { marked, unclear: unclear.map(({ url }) => url) };
}

test.each([
  ['é 😀 [a](«../x/y.mdx» "t")'],
  ['[the `](../x/y.mdx)` of it](«../x/y.mdx»)'],
  ['[a]( <«../x/y.mdx»> )'],
  ['![p](«./p.svg»)'],
  ['See [a][id].\n\n[id]: <«../x/z.mdx»> "T"'],
  ['Read «https://help.example.com/en/x/y/» now'],
  ['1. One\n\n   <Note>\n   [q](«/en/x/y/#s»)\n   </Note>'],
  ['<a class="b" href="«/en/x/y/»">here</a>'],
  ['<img src="«./p.svg»" alt="" />'],
])('the address alone is found in %s', (marked) => {
  expect(read(marked.replace(/[«»]/g, '')).marked).toEqual([marked]);
});

test('a picture in a link has an address of its own', () => {
  expect(read('[![p](./p.svg)](../x/y.mdx)').marked).toEqual([
    '[![p](./p.svg)](«../x/y.mdx»)',
    '[![p](«./p.svg»)](../x/y.mdx)',
  ]);
});

test('what is written otherwise than it is read is told of', () => {
  expect(read('[a](/en/x/y/?a=1&amp;b=2)')).toEqual({ marked: [], unclear: ['/en/x/y/?a=1&b=2'] });
});

test('code is no link', () => {
  expect(read('`[a](../x/y.mdx)`\n\n```\n[a](../x/y.mdx)\n```')).toEqual({ marked: [], unclear: [] });
});
