import type { ImageAsset } from '../site/image-file.ts';
import type { Site } from '../site/site.ts';
import { languageOf } from '../site/site.ts';
import { typeset } from '../site/typeset.ts';
import type { ArticleSummary, HeadingOutline, StepOutline } from './article.ts';
import type { Audience } from './audience.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Library } from './library.ts';
import { imagePath } from './read-images.ts';

/** What a page knows of an article, its prose typeset. Plain data: it survives JSON. */
export interface ArticlePage extends Omit<FrontMatter, 'code' | 'related' | 'replacedBy'> {
  readonly language: string;
  readonly topic: string;
  readonly slug: string;
  readonly code: string;
  readonly related: readonly string[];
  readonly replacedBy?: string | undefined;
  readonly steps: readonly StepOutline[];
  readonly headings: readonly HeadingOutline[];
  /** The pictures that the audience sees in it. */
  readonly images: readonly ImageAsset[];
}

/** What Astro's content store holds of an article. */
export interface StoredArticle extends ArticlePage {
  /** The file with the HTML of its body. */
  readonly bodyFile: string;
}

export function articlePage(
  article: ArticleSummary,
  audience: Audience,
  library: Pick<Library, 'images'>,
  site: Site,
): ArticlePage {
  const { language, topic, slug, frontMatter, steps, headings } = article;
  const { typography } = languageOf(site, language);
  const set = (text: string) => typeset(text, typography);
  const seen = ({ agentsOnly }: { agentsOnly: boolean }) => audience === 'agents' || !agentsOnly;
  return {
    ...frontMatter,
    language,
    topic,
    slug,
    title: set(frontMatter.title),
    summary: set(frontMatter.summary),
    needs: frontMatter.needs?.map(set),
    steps: steps.filter(seen),
    headings: headings.filter(seen).map((heading) => ({ ...heading, text: set(heading.text) })),
    images: article.references
      .filter((reference) => reference.kind === 'image' && seen(reference))
      .flatMap(({ target }) => library.images.get(imagePath(article, target)) ?? []),
  };
}
