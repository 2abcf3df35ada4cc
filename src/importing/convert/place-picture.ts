import { posix } from 'node:path';
import type { Image, PhrasingContent } from 'mdast';
import { activeSvgContent, describeImage } from '../../site/image-file.ts';
import { digestOf } from '../plan/manifest.ts';
import { latinSlug } from '../plan/pick-slug.ts';
import type { Lose } from '../report/loss.ts';

export interface Pictures {
  /** The bytes that an address names; `undefined` where the source does not have them. */
  readonly read: (url: string) => Promise<Uint8Array | undefined>;
  /** Keeps a picture beside the article under this name; says under which it is kept. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
}

/**
 * A picture beside the article; one that stands elsewhere as a link, since pages load nothing from elsewhere; one that
 * is not there as its words, so that it is seen where it was.
 */
export async function placePicture(image: Image, pictures: Pictures, lose: Lose): Promise<PhrasingContent[]> {
  const { url } = image;
  const file = fileName(url);
  const alt = (image.alt ?? '').replace(/\s+/g, ' ').trim() || (image.title ?? '').trim();
  if (!alt) lose('field', `The picture ${file} has no text in its place: the file's name was taken for now.`, url);
  const words = alt || wordsOfFile(file);
  if (/^(?:https?:)?\/\//i.test(url)) {
    lose('remote', `The picture ${url} stands elsewhere: a link to it stands in its place.`, url);
    return [{ type: 'link', url: url.replace(/^\/\//, 'https://'), children: [{ type: 'text', value: words }] }];
  }
  const bytes = url === '' ? undefined : await pictures.read(url);
  const why = bytes ? unusable(file, bytes) : 'is not in the sources';
  if (!bytes || why !== undefined) {
    lose(
      'picture',
      `The picture ${file || 'without an address'} ${why}: its words and its name stand in its place.`,
      url,
    );
    return [{ type: 'emphasis', children: [{ type: 'text', value: `${words} (${file})` }] }];
  }
  const name = await pictures.keep(nameFor(file, bytes), bytes);
  return [{ type: 'image', url: `./${name}`, alt: words, title: image.title ?? null }];
}

function fileName(url: string): string {
  const name = posix.basename(url.split(/[?#]/)[0] ?? '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function wordsOfFile(file: string): string {
  return (
    posix
      .parse(file)
      .name.replace(/[-_.\s]+/g, ' ')
      .trim() || 'picture'
  );
}

function nameFor(file: string, bytes: Uint8Array): string {
  const { name, ext } = posix.parse(file);
  return `${latinSlug(name) || `picture-${digestOf(bytes).slice(0, 6)}`}${ext.toLowerCase()}`;
}

function unusable(file: string, bytes: Uint8Array): string | undefined {
  const active = /\.svg$/i.test(file) ? activeSvgContent(bytes) : undefined;
  if (active !== undefined) return `holds "${active.trim()}", which could run code or load from elsewhere`;
  try {
    describeImage(file, bytes);
    return undefined;
  } catch {
    return 'cannot be read as a picture';
  }
}
