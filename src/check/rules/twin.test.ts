import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { twin } from './twin.ts';

const paper = {
  title: 'Paper is jammed in the printer',
  symptoms: '[paper stuck inside, printer jammed]',
};
const one = 'Open the rear door and pull the jammed sheet slowly out. Close the door until it clicks.';
const again = 'Open the door at the rear, then pull out the jammed sheet slowly. Close it until it clicks.';
const other = 'Choose the network on the screen, type the password from the label and wait for the blue lamp.';
const network = { title: 'Join another wireless network', symptoms: '[new router, other network]' };

const found = (second: string, fields: Record<string, string>) =>
  findWith(twin, {
    'articles/en/printers/jam.mdx': exampleArticle(one, paper),
    'articles/en/printers/stuck.mdx': exampleArticle(second, { ...fields, code: '48230' }),
  });

test('two articles about one thing are told, with how alike they are', async () => {
  expect(await found(again, { ...paper, title: 'Jammed paper in the printer' })).toMatchObject([
    {
      at: 'articles/en/printers/stuck.mdx:3:8',
      what: expect.stringMatching(/^This is [6-9]\d % like articles\/en\/printers\/jam/),
    },
  ]);
});

test('two about two things are not', async () => {
  expect(await found(other, network)).toEqual([]);
});
