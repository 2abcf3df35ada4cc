import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/catalogue.ts';
import { shareImages } from '../../../machine/share-image/share-image.ts';
import { drawShareImage } from '../../../machine/share-image/write-share-image.ts';

/** The pictures that stand beside shared links: one for each topic and language. */
export async function getStaticPaths() {
  const { site } = await getCatalogue();
  return shareImages(site).map(({ name, svg }) => ({ params: { name }, props: { svg } }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await drawShareImage(props.svg as string, 'node_modules/.astro/share-images'), {
    headers: { 'content-type': 'image/png' },
  });
