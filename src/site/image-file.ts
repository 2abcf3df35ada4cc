import { createHash } from 'node:crypto';
import path from 'node:path';
import { imageSize } from 'image-size';

/** A picture beside an article, as it is published. */
export interface ImageAsset {
  /** Absolute path of the source file. */
  readonly sourceFile: string;
  /** Under `/images/`: the name with the digest of what is in it. */
  readonly publishedName: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What the page must know of a picture: its size, so that nothing moves when it arrives, and a name that changes with
 * its content, so that it can be cached for ever.
 *
 * @throws Error where the bytes are no picture
 */
export function describeImage(sourceFile: string, bytes: Uint8Array): ImageAsset {
  const { width, height } = imageSize(bytes);
  const { name, ext } = path.parse(sourceFile);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { sourceFile, publishedName: `${name}.${digest}${ext.toLowerCase()}`, width, height };
}

/** What could run in an SVG picture that is opened by itself; `undefined` where nothing could. */
export function activeSvgContent(bytes: Uint8Array): string | undefined {
  const source = new TextDecoder().decode(bytes);
  return /<\s*(?:script|foreignObject|iframe|object|embed|animate|set)\b|\son[a-z]+\s*=|javascript:|<!ENTITY|@import|\b(?:href|src)\s*=\s*["']\s*(?!#)|url\(\s*["']?\s*(?!#)/i.exec(
    source,
  )?.[0];
}
