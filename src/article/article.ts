import type { Root } from 'mdast';
import type { Place } from '../yaml/parse-yaml.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Reference } from './references.ts';

/** Where an article stands: language, topic and slug are its place, not fields. */
export interface ArticlePlace {
  /** The path of the file as the writer knows it. */
  readonly file: string;
  readonly language: string;
  readonly topic: string;
  readonly slug: string;
}

/** An article whose file has been read and found to be in the vocabulary; its links have not been followed yet. */
export interface ParsedArticle extends ArticlePlace {
  readonly frontMatter: FrontMatter;
  /** The body: Markdown and components of the vocabulary, nothing else. */
  readonly tree: Root;
  /** Where a field of the front matter stands. */
  readonly placeOfField: (path: readonly PropertyKey[]) => Place;
  /** SHA-256 of the source, hexadecimal. */
  readonly digest: string;
}

/** What an outline names may stand in a part that only agents see. */
interface Outlined {
  readonly agentsOnly: boolean;
}

export interface StepOutline extends Outlined {
  /** `step-1`, or with the answers and tabs on the way before it: `light-red-step-2`. */
  readonly id: string;
  /** As it is shown. */
  readonly number: number;
}

export interface HeadingOutline extends Outlined {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** An article whose snippets stand in it and whose steps, answers, tabs and headings have ids (`node.data.id`). */
export interface Article extends ParsedArticle {
  readonly steps: readonly StepOutline[];
  readonly headings: readonly HeadingOutline[];
  /** Every id that an address may name after `#`. */
  readonly anchors: ReadonlySet<string>;
}

/** What is kept of every article while the others are read: all but the tree, which is the heavy part. */
export interface ArticleSummary extends Omit<Article, 'tree'> {
  readonly references: readonly Reference[];
  /** The ids of the snippets in it. */
  readonly snippets: readonly string[];
}

/** Same path in another language is the same article. */
export function articleKey({ topic, slug }: Pick<ArticlePlace, 'topic' | 'slug'>): string {
  return `${topic}/${slug}`;
}
