import { createHash } from 'node:crypto';

/** What was brought over, kept in the content folder as `.import.json`, so that a second run knows what it did. */
export interface Manifest {
  readonly version: 1;
  readonly sources: Record<string, ManifestSource>;
}

export interface ManifestSource {
  /** The day that stands for one that the source does not tell. */
  readonly day: string;
  /** By the article's key. */
  readonly articles: Record<string, { readonly code: string; readonly topic: string; readonly slug: string }>;
  /** Files below the content folder with the digest of what was written there. */
  readonly files: Record<string, string>;
}

export const manifestName = '.import.json';

/** @throws Error with a sentence where the text is no manifest */
export function parseManifest(text: string): Manifest {
  const value = parseJson(text) as Partial<Manifest> | undefined;
  if (value?.version === 1 && typeof value.sources === 'object' && value.sources !== null) return value as Manifest;
  throw new Error(
    `${manifestName} is not what an import wrote. Take it back from git, or delete it to import everything anew.`,
  );
}

/** The manifest as its file has it: keys in the order of their code units, so that a diff shows what changed. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, (_key, value) => (isRecord(value) ? sorted(value) : value), 1)}\n`;
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
