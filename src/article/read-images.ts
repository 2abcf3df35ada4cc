import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { ArticleSummary } from './article.ts';
import { activeSvgContent, describeImage, type ImageAsset } from '../site/image-file.ts';
import type { Reference } from './references.ts';

/** Reads every picture that the articles name, by the path of its file. What is wrong is added to `problems`. */
export async function readImages(
  articles: readonly ArticleSummary[],
  problems: Problem[],
): Promise<Map<string, ImageAsset>> {
  const images = new Map<string, ImageAsset>();
  for (const article of articles) {
    for (const reference of article.references.filter(({ kind }) => kind === 'image')) {
      const file = imagePath(article, reference.target);
      if (images.has(file)) continue;
      const read = await readImage(file);
      if ('width' in read) images.set(file, read);
      else problems.push({ file: article.file, ...place(reference), severity: 'error', ...read });
    }
  }
  return images;
}

/** The file that a picture's address names, beside the article. */
export function imagePath(article: Pick<ArticleSummary, 'file'>, target: string): string {
  return path.join(path.dirname(article.file), decodeURI(target.replace(/%(?![0-9a-f]{2})/gi, '%25')));
}

async function readImage(file: string): Promise<ImageAsset | Pick<Problem, 'id' | 'name' | 'what' | 'remedy'>> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    return {
      id: 'KB032',
      name: 'image-missing',
      what: `There is no picture ${file}.`,
      remedy: 'Put the file there, or correct its name.',
    };
  }
  const active = file.toLowerCase().endsWith('.svg') ? activeSvgContent(bytes) : undefined;
  if (active !== undefined) {
    return {
      id: 'KB036',
      name: 'image-active',
      what: `The picture ${file} holds "${active.trim()}": it could run code or load from elsewhere.`,
      remedy: 'Save it as a plain drawing, without scripts, animation and links.',
    };
  }
  try {
    return describeImage(file, bytes);
  } catch {
    return {
      id: 'KB032',
      name: 'image-missing',
      what: `${file} is not a picture that can be read.`,
      remedy: 'Save it as SVG, PNG, JPEG, WebP or AVIF.',
    };
  }
}

function place({ line, column }: Reference): { line?: number; column?: number } {
  return { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
