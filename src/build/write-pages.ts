import path from 'node:path';
import { type AstroInlineConfig, build } from 'astro';
import { programFolder } from './program-folder.ts';
import { writeAcrossDisks } from './write-across-disks.ts';

export interface PagesToWrite {
  readonly contentDir: string;
  readonly outDir: string;
  /** What Astro takes for its project: see `openBuildFolder`. */
  readonly buildFolder: string;
  /** `YYYY-MM-DD`: the only clock that pages may read. */
  readonly today: string;
  /** What differs from `astro.config.mjs`; its paths are absolute. */
  readonly config?: AstroInlineConfig;
}

/** Has Astro write the pages of a content folder. */
export async function writePages({ contentDir, outDir, buildFolder, today, config = {} }: PagesToWrite): Promise<void> {
  process.env.FIRSTFIX_CONTENT = contentDir;
  process.env.FIRSTFIX_TODAY = today;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Vite lets the environment overrule what kind of build this is; a test runner's would build pages without their policy.
  delete process.env.PROD;
  delete process.env.DEV;
  process.env.NODE_ENV = 'production';
  await writeAcrossDisks(outDir, (folder) =>
    build({
      root: buildFolder,
      configFile: path.relative(buildFolder, 'astro.config.mjs'),
      srcDir: path.resolve('src'),
      publicDir: path.resolve('public'),
      cacheDir: path.join(buildFolder, 'cache'),
      outDir: folder,
      logLevel: 'error',
      ...config,
      integrations: [programFolder(path.join(buildFolder, 'program')), ...(config.integrations ?? [])],
    }),
  );
}
