import type { APIRoute } from 'astro';
import { readPicture } from '../../../../catalogue/read-picture.ts';
import { getDeskCatalogue } from '../../desk-catalogue.ts';

/** Publishes the pictures that agents see, and the logo, under names that change with their content. */
export async function getStaticPaths() {
  const { site, byKey } = await getDeskCatalogue();
  const articles = [...byKey.values()].flat();
  const assets = [...articles.flatMap(({ images }) => images), ...(site.logo ? [site.logo] : [])];
  const byName = new Map(assets.map((asset) => [asset.publishedName, asset.sourceFile]));
  return [...byName].map(([name, sourceFile]) => ({ params: { name }, props: { sourceFile } }));
}

export const GET: APIRoute = async ({ props }) => new Response(await readPicture(props.sourceFile as string));
