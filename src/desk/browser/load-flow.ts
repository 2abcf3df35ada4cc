import type { ArticleFlow } from '../flow/flow.ts';
import { here } from './here.ts';

/** @throws where the network or the desk does not give the article */
export async function loadFlow(code: string): Promise<ArticleFlow> {
  const response = await fetch(here.flow(code));
  if (!response.ok) throw new Error(`${response.status} at ${here.flow(code)}`);
  return (await response.json()) as ArticleFlow;
}
