import type { Plugin } from 'vite';

const name = 'virtual:settings.css';

/**
 * Makes the colours and fonts of the settings importable as `virtual:settings.css`, so that they travel in the site's
 * stylesheet, and the files that it names with its own.
 */
export function settingsStylesheet(css: string): Plugin {
  return {
    name: 'firstfix-settings-stylesheet',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? css : undefined),
  };
}
