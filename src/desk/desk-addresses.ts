/** Addresses on the desk besides those of articles, which are where the customers' site has them. */
export const deskAddresses = {
  find: (language: string) => `/${language}/`,
  allArticles: (language: string) => `/${language}/all/`,
  records: (language: string) => `/${language}/records/`,
  /** What finding needs to know of every article: `DeskTable`. */
  table: (language: string) => `/desk/${language}.json`,
  /** An article as screens, in all its languages: `ArticleFlow`. */
  flow: (code: string) => `/flow/${code}.json`,
  version: '/version.json',
} as const;
