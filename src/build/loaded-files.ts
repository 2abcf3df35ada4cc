import { posix } from 'node:path';

/** The addresses of the stylesheets that a page of ours names. */
export function loadedStylesheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);
}

/** The addresses of the scripts that a page of ours names, once each. */
export function loadedScripts(html: string): string[] {
  return [...new Set([...html.matchAll(/<script\b[^>]*? src="([^"]+)"/g)].map(([, address = '']) => address))];
}

/**
 * The addresses of what a built script imports as soon as it runs, not of what it may import later.
 *
 * @example staticImports('import{a}from"./b.js";import("./c.js")', '/assets/a.js') // ['/assets/b.js']
 */
export function staticImports(source: string, address: string): string[] {
  return [...source.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)].map(([, specifier = '']) =>
    posix.join(posix.dirname(address), specifier),
  );
}
