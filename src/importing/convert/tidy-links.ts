import type { Image, Link, Nodes, PhrasingContent, Root } from 'mdast';
import { isSafeLink } from '../../article/link-safety.ts';
import type { Lose } from '../report/loss.ts';

/** What becomes of an address: another one, or none, and then the words stay without a link. */
export type RewriteLink = (url: string) => { readonly url: string } | { readonly lost: string };
/** What becomes of a picture. */
export type RewritePicture = (image: Image) => Promise<PhrasingContent[]>;

/** Sends every link where it leads from now on, and gives every picture its file, in place. */
export async function tidyLinks(tree: Root, link: RewriteLink, picture: RewritePicture, lose: Lose): Promise<void> {
  await tidyChildren(tree, false, { link, picture, lose });
}

interface Rewriting {
  readonly link: RewriteLink;
  readonly picture: RewritePicture;
  readonly lose: Lose;
}

async function tidyChildren(node: Nodes, inLink: boolean, rewriting: Rewriting): Promise<void> {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    if (child.type === 'image') children.push(...(await pictureIn(child, inLink, rewriting)));
    else {
      await tidyChildren(child, inLink || child.type === 'link', rewriting);
      if (child.type === 'link') children.push(...linkOrWords(child, inLink, rewriting));
      else children.push(child);
    }
  }
  node.children = children as never;
}

/** In a link no second one can stand: a picture elsewhere is its words there. */
async function pictureIn(image: Image, inLink: boolean, { picture }: Rewriting): Promise<PhrasingContent[]> {
  const nodes = await picture(image);
  return inLink ? nodes.flatMap((node) => (node.type === 'link' ? node.children : [node])) : nodes;
}

function linkOrWords(node: Link, inLink: boolean, { link, lose }: Rewriting): Nodes[] {
  if (inLink) return node.children;
  if (node.children.length === 0) return [];
  const found = link(node.url);
  if ('lost' in found) {
    if (node.url !== '' || found.lost !== '') lose('link', found.lost, node.url);
    return node.children;
  }
  const rewritten: Link = { ...node, url: found.url };
  if (isSafeLink(rewritten)) return [rewritten];
  lose(
    'link',
    `The address "${node.url.slice(0, 80)}" could run code or hides where it leads: its words stay without a link.`,
    node.url,
  );
  return node.children;
}
