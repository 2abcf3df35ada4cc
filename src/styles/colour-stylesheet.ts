import type { Plugin } from 'vite';

const name = 'virtual:colours.css';

/** Makes the colours of the settings importable as `virtual:colours.css`, so that they travel in the site's stylesheet. */
export function colourStylesheet(css: string): Plugin {
  return {
    name: 'firstfix-colours',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? css : undefined),
  };
}
