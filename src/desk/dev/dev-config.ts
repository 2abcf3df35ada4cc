import path from 'node:path';
import type { Plugin } from 'vite';
import { devPlugin } from '../../build/dev/dev-plugin.ts';
import { otherView } from '../../build/dev/other-view.ts';
import type { DevServerConfig } from '../../build/dev/serve-dev.ts';
import { viewSwitch, viewSwitchKey } from '../../build/dev/view-switch.ts';
import { readSite } from '../../site/read-site.ts';
import { deskModule } from '../build/desk-module.ts';
import { deskConfig } from '../desk-config.ts';
import { deskSite } from '../desk-site.ts';
import { devVersion, openDeskFiles } from './desk-files.ts';

/**
 * What `dev` adds to `astro.config.mjs`, for the customers' view or the desk. The two are sites of their own, served by
 * two processes; the second is begun when its key is pressed first.
 *
 * @param today `YYYY-MM-DD`
 */
export async function devConfig(contentDir: string, today: string, desk: boolean): Promise<DevServerConfig> {
  const site = await readSite(contentDir);
  const agents = deskSite(site);
  const [base, otherBase] = desk ? [agents.base, site.base] : [site.base, agents.base];
  const flags = ['--content', contentDir, '--today', today, ...(desk ? [] : ['--desk'])];
  const other = otherView('scripts/dev.ts', flags);
  const config = desk
    ? deskServer(contentDir, base, deskModule(deskConfig(agents, devVersion)))
    : { vite: { plugins: [devPlugin({ contentDir, audience: 'customers', base })] } };
  const plugins = [...(config.vite?.plugins ?? []), viewSwitch({ base, otherBase, other })];
  return { root: process.cwd(), ...config, integrations: [viewSwitchKey(base)], vite: { ...config.vite, plugins } };
}

/**
 * The desk's pages stand in a folder of their own. In development Astro keeps what it loaded below the root, whatever
 * folder it is told for that: so the desk has a root of its own too, else each view would forget what the other loaded.
 */
function deskServer(contentDir: string, base: string, module: Plugin): DevServerConfig {
  const root = path.resolve('.astro/desk');
  const files = openDeskFiles(contentDir);
  return {
    root,
    configFile: path.relative(root, 'astro.config.mjs'),
    srcDir: path.resolve('src/desk/site'),
    publicDir: path.resolve('src/desk/site/public'),
    cacheDir: path.resolve('node_modules/.astro-desk'),
    base: base || '/',
    vite: {
      cacheDir: path.resolve('node_modules/.vite-desk'),
      server: { fs: { allow: [process.cwd()] } },
      plugins: [devPlugin({ contentDir, audience: 'agents', base, files }), module],
    },
  };
}
