import { expect, test } from 'vitest';
import { editText } from '../text/edit-text.ts';
import { redirectEdits } from './redirect-edits.ts';

function noted(fields: string, old = ['/en/a/old/'], own = ['/en/a/new/']): string {
  const source = `---\n${fields}\n---\n\nText --- with a line.\n`;
  const edited = editText(source, redirectEdits(source, old, own));
  expect(edited.endsWith('---\n\nText --- with a line.\n')).toBe(true);
  return edited.slice(4, edited.indexOf('\n---\n'));
}

test.each([
  ['title: A', 'title: A\nredirectFrom: [/en/a/old/]'],
  ['redirectFrom: []\ntitle: A', 'redirectFrom: [/en/a/old/]\ntitle: A'],
  ['redirectFrom: [/en/b/]', 'redirectFrom: [/en/b/, /en/a/old/]'],
  ['redirectFrom: [ "/en/b/" ] # kept', 'redirectFrom: [ "/en/b/", /en/a/old/ ] # kept'],
  ['redirectFrom:\n  - /en/b/ # kept\ntitle: A', 'redirectFrom:\n  - /en/b/ # kept\n  - /en/a/old/\ntitle: A'],
  ['redirectFrom:\n- "/en/b/"\n- /en/c/', 'redirectFrom:\n- "/en/b/"\n- /en/c/\n- /en/a/old/'],
  ['redirectFrom: [/en/a/old]', 'redirectFrom: [/en/a/old]'],
])('%j becomes %j', (before, after) => expect(noted(before)).toBe(after));

test('an article that moves back has its new address no longer among the old ones', () => {
  expect(noted('redirectFrom: [/en/b/, /en/a/new]')).toBe('redirectFrom: [/en/b/, /en/a/old/]');
  expect(noted('redirectFrom:\n  - /en/a/new/')).toBe('redirectFrom:\n  - /en/a/old/');
});

test('several are noted in their order', () => {
  expect(noted('redirectFrom:\n  - /en/b/', ['/en/a/old/', '/fr/a/old/'])).toBe(
    'redirectFrom:\n  - /en/b/\n  - /en/a/old/\n  - /fr/a/old/',
  );
});
