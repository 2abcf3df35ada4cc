import type { Check, Lost } from './check.ts';
import type { Visited } from './visit-page.ts';

/** A check of what a browser met on each page that it visited. */
function ofVisits(id: string, what: string, find: (visited: Visited) => readonly string[]): Check {
  return {
    id,
    what,
    run: async ({ visits }) => {
      const all = await visits();
      const lost = all.flatMap((visited): Lost[] => {
        const found = find(visited);
        return found.length > 0 ? [{ where: visited.file, what: found.join('; ') }] : [];
      });
      return { tried: all.length, lost };
    },
  };
}

export const accessible = ofVisits(
  'accessible',
  'pages in both themes and at 320 and 1280 px, by axe',
  ({ inaccessible }) => inaccessible,
);

export const fitsPhone = ofVisits('fits-phone', 'pages at 320 px, none scrolling sideways', ({ sideways }) =>
  sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [],
);

export const ownOrigin = ofVisits(
  'own-origin',
  'pages that ask nothing of other origins',
  ({ strangers }) => strangers,
);

export const quietConsole = ofVisits(
  'quiet-console',
  'pages with nothing in the console',
  (visited) => visited.console,
);

export const policyKept = ofVisits(
  'policy-kept',
  'pages without a report of their policy',
  ({ violations }) => violations,
);

export const printed: Check = {
  id: 'printed',
  what: 'steps on paper, those in closed answers and other tabs too',
  run: async ({ visits }) => {
    const all = await visits();
    const lost = all.flatMap(({ file, unprinted }) =>
      unprinted.map((id) => ({ where: `${file}#${id}`, what: 'not shown' })),
    );
    return { tried: all.reduce((sum, { steps }) => sum + steps, 0), lost };
  },
};
