import { expect, test } from 'vitest';
import { importOne, prepareImport } from './testing/write-import.ts';

/** What is said about a file that is brought over alone. */
async function refusal(file: string, text: string | Uint8Array): Promise<string> {
  const { report, files } = await (await prepareImport({ [file]: text, 'good.md': '# Good\n\nText.\n' })).run();
  expect(Object.keys(files).filter((name) => name.endsWith('.mdx'))).toEqual(['articles/en/general/good.mdx']);
  return report.losses.find(({ kind }) => kind === 'refused')?.what ?? '';
}

test.each([
  ['half of its front matter', 'a.md', '---\ntitle: Half an art', 'The front matter is opened by --- and never closed'],
  ['nothing in it', 'a.md', ' \n', 'This file is empty'],
  [
    'a merge that was not ended',
    'a.md',
    '# A\n\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n',
    'both sides of a merge',
  ],
  ['5 MB of text', 'a.md', 'word '.repeat(1_000_000), 'holds 5.0 MB of text'],
  ['bytes that are no text', 'a.md', new Uint8Array([1, 0, 0, 3, 0, 0, 0, 9]), 'holds no text'],
  ['ten thousand parts in one another', 'a.html', '<div><blockquote>'.repeat(10_000), 'too deep'],
  ['a picture alone', 'a.html', '<script>1</script>', 'It holds no text'],
  ['another kind of file', 'a.csv', 'a,b', 'neither an article nor a picture'],
])('a file with %s is refused by a sentence, and the others arrive', async (_, file, text, said) => {
  expect(await refusal(file, text)).toContain(said);
});

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['Windows line ends', '# Café\r\n\r\nL’été.\r\n'],
  ['a byte-order mark', '\ufeff# Café\n\nL’été.\n'],
  ['UTF-16', utf16('# Café\n\nL’été.\n')],
  ['UTF-16 without its mark', utf16('# Café\n\nL’été, encore une fois.\n').subarray(2)],
  // Windows-1252: é is 0xe9, ’ is 0x92. https://encoding.spec.whatwg.org/index-windows-1252.txt
  ['Windows-1252', Buffer.from('# Caf\xe9\n\nL\x92\xe9t\xe9.\n', 'latin1')],
])('%s are read as what they mean', async (_, text) => {
  const article = await importOne(text);
  expect(article).toContain('title: Café\n');
  expect(article).toContain('\nL’été');
  expect(article).not.toContain('\r');
});

test('names that cannot be addresses become some, and those that then are the same are numbered', async () => {
  const text = (title: string) => `# ${title}\n\nText of ${title}.\n`;
  const { files } = await (
    await prepareImport({
      'a b/Été à la mer!.md': text('One'),
      'a b/ete-a-la-mer.md': text('Two'),
      'a b/日本.md': text('Three'),
    })
  ).run();
  expect(Object.keys(files).filter((file) => file.endsWith('.mdx'))).toEqual([
    'articles/en/a-b/article.mdx',
    'articles/en/a-b/ete-a-la-mer-2.mdx',
    'articles/en/a-b/ete-a-la-mer.mdx',
  ]);
});

test('a picture that the path leads out of the folder for is not read', async () => {
  const { files, report } = await (
    await prepareImport({ 'a.md': '# A\n\n![Secret](../../../etc/passwd.png)\n' })
  ).run();
  expect(report.losses).toContainEqual(expect.objectContaining({ kind: 'picture' }));
  expect(files['articles/en/general/a.mdx']).toContain('*Secret (passwd.png)*');
});
