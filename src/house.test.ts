import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of `src` may import, itself apart. Arrows point one way; CONTRIBUTING.md draws them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  stats: [],
  yaml: ['problem'],
  command: ['problem'],
  site: ['problem', 'yaml', 'command'],
  article: ['problem', 'yaml', 'command', 'site'],
  search: ['problem', 'yaml', 'command', 'site', 'article'],
  repeats: ['problem', 'yaml', 'command', 'site', 'article', 'stats'],
  health: ['problem', 'command', 'site', 'article', 'search', 'check', 'repeats'],
  check: ['problem', 'yaml', 'command', 'site', 'article', 'search'],
  editing: ['problem', 'yaml', 'command', 'site', 'article', 'check'],
  importing: ['problem', 'yaml', 'command', 'site', 'article', 'check'],
  catalogue: ['site', 'article'],
  machine: ['site', 'article'],
  offline: ['site', 'article'],
  components: ['site', 'article', 'catalogue', 'search', 'machine', 'offline'],
  styles: [],
  layouts: ['command', 'site', 'article', 'catalogue', 'components', 'machine', 'styles'],
  pages: ['command', 'site', 'article', 'catalogue', 'components', 'layouts', 'machine', 'search'],
  build: ['problem', 'command', 'site', 'article', 'search', 'check', 'offline'],
  desk: ['problem', 'command', 'site', 'article', 'search', 'check', 'repeats', 'catalogue', 'layouts', 'build'],
  demo: ['command', 'site', 'build', 'desk', 'repeats'],
  bench: [
    ...['problem', 'command', 'site', 'article', 'search', 'check', 'build', 'desk', 'repeats', 'stats', 'verify'],
    'importing',
  ],
  screenshots: ['command', 'site', 'build', 'verify'],
};

/** What only some files may import. */
const borders = [
  { module: /^node:fs/, only: /(?:^|\/)(?:read|write)-[^/]*$/, in: /^src\/(?!bench|demo|verify|build\/serve-folder)/ },
  { module: /^@duckdb\//, only: /^src\/repeats\/engine-|^src\/bench\/repeats\/scan-csv\.ts$/, in: /^src\// },
  { module: /^pg$/, only: /^src\/repeats\/engine-postgres\.ts$/, in: /^src\// },
  { module: /^pagefind$/, only: /^src\/search\/index\//, in: /^src\// },
  {
    module: /^astro(?:$|[:/])/,
    only: /loader\.ts$|^src\/(?:pages|catalogue|build|desk\/site|content\.config)/,
    in: /^src\//,
  },
];

interface Import {
  readonly file: string;
  readonly module: string;
}

const imports: Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.split(path.sep).join('/')))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'/gm)].map(([, module = '']) => ({
      file,
      module,
    })),
  );

/** The folder of `src` that an import leads to; `undefined` where it stays at home or leaves the project. */
function leadsTo({ file, module }: Import): string | undefined {
  if (!module.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), module).split('/')[1];
  return target === file.split('/')[1] ? undefined : target;
}

describe('the house', () => {
  test('has files to look at', () => expect(imports.length).toBeGreaterThan(200));

  test.each(Object.entries(mayImport))('src/%s imports only what its arrows allow', (folder, allowed) => {
    const strangers = imports.filter((found) => {
      const to = leadsTo(found);
      return found.file.startsWith(`src/${folder}/`) && to !== undefined && !allowed.includes(to);
    });
    expect(strangers).toEqual([]);
  });

  test.each(borders)('only $only imports $module', ({ module, only, in: where }) => {
    const strangers = imports.filter(
      (found) => module.test(found.module) && where.test(found.file) && !only.test(found.file),
    );
    expect(strangers).toEqual([]);
  });
});
