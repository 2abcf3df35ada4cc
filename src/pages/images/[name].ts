import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { readPicture } from '../../catalogue/read-picture.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

/** Publishes the pictures that customers see, and the logo, under names that change with their content. */
export async function getStaticPaths() {
  const { site, articles } = await getCatalogue();
  const assets = [...articles.flatMap(({ images }) => images), ...(site.logo ? [site.logo] : [])];
  const byName = new Map(assets.map((asset) => [asset.publishedName, asset.sourceFile]));
  return [...byName].map(([name, sourceFile]) => ({ params: { name }, props: { sourceFile } }));
}

export const GET: APIRoute = async ({ params, props }) => {
  const extension = params.name?.split('.').at(-1) ?? '';
  const bytes = await readPicture(props.sourceFile as string);
  return new Response(bytes, {
    headers: { 'content-type': types[extension] ?? 'application/octet-stream' },
  });
};
