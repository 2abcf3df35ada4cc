import type { Plugin } from 'vite';
import type { DeskConfig } from '../desk-config.ts';

const name = 'virtual:desk';

/** Makes what the desk's scripts know of the site importable as `virtual:desk`. */
export function deskModule(config: DeskConfig): Plugin {
  return {
    name: 'firstfix-desk',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const desk = ${JSON.stringify(config)};` : undefined),
  };
}
