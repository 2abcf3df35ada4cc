/**
 * An address on the desk for the agent, whatever language the text is in that names it: every article has a page in
 * every language of the site. Other addresses stay as they are.
 *
 * @example agentAddress('/fr/wifi/wifi-slow/', 'en') // '/en/wifi/wifi-slow/'
 */
export function agentAddress(url: string, agent = document.documentElement.lang): string {
  return url.replace(/^\/(?!images\/)[^/]+(?=\/[^/]+\/[^/]+\/)/, `/${agent}`);
}
