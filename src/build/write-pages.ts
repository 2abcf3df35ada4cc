import { type AstroInlineConfig, build } from 'astro';
import { writeAcrossDisks } from './write-across-disks.ts';

export interface PagesToWrite {
  readonly contentDir: string;
  readonly outDir: string;
  /** `YYYY-MM-DD`: the only clock that pages may read. */
  readonly today: string;
  /** What differs from `astro.config.mjs`. */
  readonly config?: AstroInlineConfig;
}

/** Has Astro write the pages of a content folder. */
export async function writePages({ contentDir, outDir, today, config = {} }: PagesToWrite): Promise<void> {
  process.env.FIRSTFIX_CONTENT = contentDir;
  process.env.FIRSTFIX_TODAY = today;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Vite lets the environment overrule what kind of build this is; a test runner's would build pages without their policy.
  delete process.env.PROD;
  delete process.env.DEV;
  await writeAcrossDisks(outDir, (folder) =>
    build({ root: process.cwd(), outDir: folder, logLevel: 'error', ...config }),
  );
}
