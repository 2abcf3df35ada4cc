import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { parseWhole } from '../src/command/parse-whole.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { allChecks, checksByLighthouse, checksThatBuild } from '../src/verify/checks/all-checks.ts';
import { formatFigures, formatLost } from '../src/verify/format-figures.ts';
import { verifySite } from '../src/verify/verify-site.ts';

await runCommand({
  name: 'verify',
  summary: 'Looks at a finished site in a real browser and counts what was tried, what survived and what was lost.',
  options: {
    'no-builds': {
      type: 'boolean',
      description: 'Leave out what builds sites again, which takes as long as builds do.',
    },
    'no-lighthouse': { type: 'boolean', description: 'Leave out Lighthouse, which takes minutes and a quiet machine.' },
    ...commonOptions,
    site: { type: 'string', value: 'DIR', description: 'The finished site (default: dist).' },
    against: {
      type: 'string',
      value: 'DIR',
      description: 'The site published before: all its addresses must still work.',
    },
    seed: {
      type: 'string',
      value: 'N',
      description: 'Draws the pages that are looked at of a large site (default: 1).',
    },
  },
  examples: ['npm run -s verify', 'npm run -s verify -- --site ../public --against ../public.before'],
  run: async ({ content = 'content', site = 'dist', against, seed, today, json, ...no }) => {
    const leftOut = [...(no['no-builds'] ? checksThatBuild : []), ...(no['no-lighthouse'] ? checksByLighthouse : [])];
    const figures = await verifySite({
      contentDir: content,
      siteDir: site,
      against,
      today: resolveToday(today),
      seed: parseWhole('seed', seed, 0, 1),
      progress: startProgress(),
      checks: allChecks.filter((check) => !leftOut.includes(check)),
    });
    process.stdout.write(json ? `${JSON.stringify({ schemaVersion: 1, site, figures })}\n` : formatFigures(figures));
    process.stderr.write(formatLost(figures));
    return figures.every(({ lost }) => lost.length === 0) ? EXIT.good : EXIT.problems;
  },
});
