import type { Language } from '../site/language.ts';
import type { Site } from '../site/site.ts';
import type { Article } from './article.ts';
import type { Audience } from './audience.ts';

export interface LinkTarget {
  /** Ready for the page: with the site's base. */
  readonly href: string;
  /** The title of the article there, its typography set. */
  readonly title?: string;
}

export interface ImageFile {
  /** Ready for the page: with the site's base and the digest of what is in it. */
  readonly src: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What rendering an article needs to know beside the article. */
export interface RenderContext {
  readonly article: Article;
  readonly audience: Audience;
  readonly site: Site;
  readonly language: Language;
  /** Where a link of this article leads; every link was checked before. */
  readonly link: (url: string) => LinkTarget;
  /** The article with a code, in this article's language where it exists. */
  readonly articleByCode: (code: string) => LinkTarget;
  readonly image: (url: string) => ImageFile;
  /** Sets the typography of a text of the article. */
  readonly typeset: (text: string) => string;
}
