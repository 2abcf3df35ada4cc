import { type AstroInlineConfig, dev } from 'astro';

export type DevServerConfig = AstroInlineConfig;

export interface PagesToServe {
  readonly contentDir: string;
  /** `YYYY-MM-DD`: the only clock that pages may read. */
  readonly today: string;
  /** The port; without one the first that is free from Astro's own on. */
  readonly port: number | undefined;
  /** What differs from `astro.config.mjs`. */
  readonly config: DevServerConfig;
}

/** Has Astro serve the pages of a content folder, made anew whenever it changes. */
export async function serveDev({ contentDir, today, port, config }: PagesToServe): Promise<void> {
  process.env.FIRSTFIX_CONTENT = contentDir;
  process.env.FIRSTFIX_TODAY = today;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await dev({ ...config, ...(port === undefined ? {} : { server: { port } }) });
}
