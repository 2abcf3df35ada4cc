import { deskAddresses } from '../desk-addresses.ts';
import type { ArticleFlow } from '../flow/flow.ts';

/** @throws where the network or the desk does not give the article */
export async function loadFlow(code: string): Promise<ArticleFlow> {
  const response = await fetch(deskAddresses.flow(code));
  if (!response.ok) throw new Error(`${response.status} at ${deskAddresses.flow(code)}`);
  return (await response.json()) as ArticleFlow;
}
