import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SampleSize } from './article-plan.ts';
import { sampleFiles } from './sample-files.ts';

/** Writes a content folder of invented articles. */
export async function writeSampleContent(folder: string, size: SampleSize): Promise<void> {
  const made = new Set<string>();
  for (const { path: name, text } of sampleFiles(size)) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
  }
}
