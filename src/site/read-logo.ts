import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { activeSvgContent, describeImage, type ImageAsset } from './image-file.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Settings } from './settings.ts';

/** Reads the logo that the settings name, where they do. */
export async function readLogo(
  contentDir: string,
  settings: YamlFile<Settings>,
  problems: Problem[],
): Promise<ImageAsset | undefined> {
  if (settings.value.logo === undefined) return undefined;
  const file = path.join(contentDir, settings.value.logo);
  const bytes = await readFile(file).catch(() => undefined);
  try {
    if (bytes && activeSvgContent(bytes) === undefined) return describeImage(file, bytes);
  } catch {
    // Not a picture: said below.
  }
  problems.push({
    file: settings.file,
    ...settings.yaml.placeOf(['logo']),
    severity: 'error',
    id: 'SET011',
    name: 'logo-missing',
    what: `There is no picture ${file} that could be the logo.`,
    remedy: 'Put a plain SVG or PNG there, or remove the field.',
  });
  return undefined;
}
