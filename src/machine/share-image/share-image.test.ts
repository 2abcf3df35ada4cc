import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { shareDrawing } from './share-drawing.ts';
import { drawShareImage } from './write-share-image.ts';

const text = { name: 'Volta', title: 'Imprimantes', summary: 'Papier, encre et connexion', accent: '#0b6e4f' };

test('a picture has the size that is announced, shows its words, and is drawn once', async () => {
  const cache = await mkdtemp(path.join(tmpdir(), 'firstfix-share-'));
  try {
    const drawn = await drawShareImage(shareDrawing(text), cache);
    expect(imageSize(drawn)).toMatchObject({ width: 1200, height: 630, type: 'png' });
    expect(await drawShareImage(shareDrawing(text), cache)).toEqual(drawn);
    expect(await readdir(cache)).toHaveLength(1);
    const accents = await drawShareImage(shareDrawing({ ...text, title: 'Éléments à vérifier' }), cache);
    const blank = await drawShareImage(shareDrawing({ ...text, title: '' }), cache);
    expect(new Set([drawn, accents, blank].map((png) => png.length)).size).toBe(3);
    expect(blank.length).toBeLessThan(drawn.length);
  } finally {
    await rm(cache, { recursive: true });
  }
});

test('markup in a text is drawn, and a text that is too long ends in dots', () => {
  const drawing = shareDrawing({ ...text, title: '<b>&', summary: 'word '.repeat(80) });
  expect(drawing).toContain('>&lt;b&gt;&amp;</text>');
  expect(drawing).toContain('word…</text>');
  expect(drawing.match(/<text/g)).toHaveLength(5);
});
