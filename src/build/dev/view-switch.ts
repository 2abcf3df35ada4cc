import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The one key that leads from a page as customers see it to the same page on the desk, and back. */
export const switchKey = 'F8';

/** Where the key leads, with the page in `at`. */
const switchAddress = '/__other-view';

export interface ViewSwitch {
  /** The path of this view's site: '' or `/help`. */
  readonly base: string;
  /** That of the other view's. */
  readonly otherBase: string;
  /** The server of the other view. */
  readonly other: (own: string) => Promise<string>;
}

/** Lets every page of `dev` listen for the key. */
export function viewSwitchKey(base: string): AstroIntegration {
  return {
    name: 'firstfix-view-switch',
    hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('page', listen(base + switchAddress)) },
  };
}

/** Answers the key: leads to the same page in the other view, whose server is begun where it does not run yet. */
export function viewSwitch({ base, otherBase, other }: ViewSwitch): Plugin {
  return {
    name: 'firstfix-view-switch',
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname !== base + switchAddress) return next();
        const own = `http://${request.headers.host ?? `localhost:${config.server.port}`}`;
        const path = pathIn(base, searchParams.get('at') ?? '/');
        other(own).then((origin) => response.writeHead(302, { Location: origin + otherBase + path }).end(), next);
      });
    },
  };
}

/** Below the site's own path, an article or the first page of a language: the views have these in common. */
function pathIn(base: string, at: string): string {
  const path = at.startsWith(`${base}/`) ? at.slice(base.length) : '/';
  const [shared = '/'] = /^\/[\w-]+\/(?:[\w-]+\/[\w-]+\/$)?/.exec(path) ?? [];
  return shared;
}

function listen(address: string): string {
  return `addEventListener('keydown', (event) => {
  if (event.key !== '${switchKey}' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.assign('${address}?at=' + encodeURIComponent(location.pathname));
});`;
}
