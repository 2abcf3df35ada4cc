import { expect, test } from 'vitest';
import { loadedScripts, loadedStylesheets, staticImports } from './loaded-files.ts';

const page = `<link rel="canonical" href="/en/"><link rel="stylesheet" href="/assets/a.css">
  <script type="module" src="/assets/a.js"></script><script type="module" src="/assets/a.js"></script>`;

test('a page loads its stylesheets, and each script once', () => {
  expect(loadedStylesheets(page)).toEqual(['/assets/a.css']);
  expect(loadedScripts(page)).toEqual(['/assets/a.js']);
});

test('a script loads what it imports and what it passes on, not what it may import later', () => {
  const source = 'import{t as e}from"./b.js";import"./c.js";export*from"../d.js";const f=()=>import("./e.js");';
  expect(staticImports(source, '/assets/a.js')).toEqual(['/assets/b.js', '/assets/c.js', '/d.js']);
});
