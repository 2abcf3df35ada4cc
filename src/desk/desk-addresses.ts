/**
 * Addresses on the desk besides those of articles, which are where the customers' site has them.
 *
 * @param base the path under which the desk stands, '' or '/desk'; '' gives the places of files in its folder
 * @example deskAddresses('/desk').find('en') // '/desk/en/'
 */
export function deskAddresses(base: string) {
  return {
    find: (language: string) => `${base}/${language}/`,
    allArticles: (language: string) => `${base}/${language}/all/`,
    records: (language: string) => `${base}/${language}/records/`,
    /** What finding needs to know of every article: `DeskTable`. */
    table: (language: string) => `${base}/desk/${language}.json`,
    /** An article as screens, in all its languages: `ArticleFlow`. */
    flow: (code: string) => `${base}/flow/${code}.json`,
    version: `${base}/version.json`,
  } as const;
}
