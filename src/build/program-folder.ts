import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has Astro keep the program that renders pages in a folder of this build alone. Where the site goes out of the project,
 * all builds would else have it in `.astro/.prerender`, and two at once would run one another's. Only an adapter may say
 * where it is: this one says nothing else.
 */
export function programFolder(folder: string): AstroIntegration {
  return {
    name: 'firstfix-program-folder',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { server: pathToFileURL(`${folder}${path.sep}`) } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'firstfix-program-folder',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
