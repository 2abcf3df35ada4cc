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
  readonly bytes: number;
}

/**
 * What the page must know of a picture: its size, so that nothing moves when it arrives, and a name that changes with
 * its content, so that it can be cached for ever.
 *
 * @throws Error where the bytes are no picture, or the file's name does not say so: a server goes by the name
 */
export function describeImage(sourceFile: string, bytes: Uint8Array): ImageAsset {
  const { name, ext } = path.parse(sourceFile);
  if (!pictures.has(ext.toLowerCase())) throw new Error(`${ext} is not the ending of a picture.`);
  const { width, height } = imageSize(bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { sourceFile, publishedName: `${name}.${digest}${ext.toLowerCase()}`, width, height, bytes: bytes.length };
}

const pictures = new Set(['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif']);

const active = new RegExp(
  [
    // Elements that run, embed or change what others refer to, under any prefix.
    String.raw`<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|animate|set)\b`,
    String.raw`\son[a-z]+\s*=`,
    'javascript:',
    // What stands for something else, or brings it in.
    '<!ENTITY',
    String.raw`<\?xml-stylesheet`,
    '@import',
    // References that leave the file.
    String.raw`\b(?:href|src)\s*=\s*(?:"\s*(?![\s#])|'\s*(?![\s#]))`,
    String.raw`url\(\s*(?![\s"'#])|url\(\s*["']\s*(?![\s#])`,
  ].join('|'),
  'i',
);

/** What could run in an SVG picture that is opened by itself; `undefined` where nothing could. */
export function activeSvgContent(bytes: Uint8Array): string | undefined {
  const source = new TextDecoder().decode(bytes);
  return active.exec(source)?.[0];
}
