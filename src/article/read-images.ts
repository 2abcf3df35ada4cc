import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { activeSvgContent, describeImage, type ImageAsset } from '../site/image-file.ts';
import type { ArticleSummary } from './article.ts';
import { placeOfReference } from './references.ts';

type Finding = Pick<Problem, 'id' | 'name' | 'what' | 'remedy'>;

/** Reads every picture that the articles name, by the path of its file. What is wrong is added to `problems`. */
export async function readImages(
  contentDir: string,
  articles: readonly ArticleSummary[],
  problems: Problem[],
): Promise<Map<string, ImageAsset>> {
  const images = new Map<string, ImageAsset>();
  for (const article of articles) {
    for (const reference of article.references.filter(({ kind }) => kind === 'image')) {
      const file = imagePath(article, reference.target);
      if (images.has(file)) continue;
      const read = isBelow(contentDir, file) ? await readImage(file) : outside(file);
      if ('width' in read) images.set(file, read);
      else problems.push({ file: article.file, ...placeOfReference(reference), severity: 'error', ...read });
    }
  }
  return images;
}

/** The file that a picture's address names, beside the article. */
export function imagePath(article: Pick<ArticleSummary, 'file'>, target: string): string {
  return path.join(path.dirname(article.file), decode(target));
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function isBelow(contentDir: string, file: string): boolean {
  return !path.relative(contentDir, file).startsWith('..');
}

function outside(file: string): Finding {
  return {
    id: 'KB032',
    name: 'image-missing',
    what: `The picture ${file} is not in the content folder.`,
    remedy: 'Save it next to this file and name it ./picture.svg',
  };
}

async function readImage(file: string): Promise<ImageAsset | Finding> {
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
      remedy: 'Save it as SVG, PNG, JPEG, WebP, AVIF or GIF, with a name that says so: router.png',
    };
  }
}
