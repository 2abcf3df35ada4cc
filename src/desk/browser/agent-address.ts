/**
 * An address on the desk for the agent, whatever language the text is in that names it: every article has a page in
 * every language of the site. Other addresses stay as they are.
 *
 * @param base the path under which the desk stands, '' or '/desk'
 * @example agentAddress('/desk/fr/wifi/wifi-slow/', '/desk', 'en') // '/desk/en/wifi/wifi-slow/'
 */
export function agentAddress(url: string, base: string, agent: string): string {
  const place = url.startsWith(`${base}/`) ? url.slice(base.length) : '';
  const isArticle = /^\/(?!images\/)[^/]+\/[^/]+\/[^/]+\//.test(place);
  return isArticle ? base + place.replace(/^\/[^/]+/, `/${agent}`) : url;
}
