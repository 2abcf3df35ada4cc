import type { Article } from '../../article/article.ts';
import type { Audience } from '../../article/audience.ts';
import type { FrontMatter } from '../../article/front-matter.ts';
import { type Section, sectionsOf } from '../../article/sections.ts';
import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import { languageOf, type Site } from '../../site/site.ts';
import { foldText } from '../fold.ts';
import type { MetadataField } from '../metadata.ts';
import { articleUrl } from './article-url.ts';
import { withoutBlobs } from './without-blobs.ts';
import type { WordRule } from './words.ts';
import { wordsFor } from './words-for.ts';

/** What the index keeps of an article as an audience sees it, every text folded. */
export interface SearchRecord {
  /** With the site's base. */
  readonly url: string;
  readonly language: string;
  readonly metadata: Readonly<Record<MetadataField, string>>;
  readonly filters: Readonly<Record<'topic' | 'product' | 'minutes', readonly string[]>>;
  readonly sections: readonly RecordSection[];
}

/** A part that a result can lead to. */
export interface RecordSection {
  /** What stands after `#`; '' for the beginning. */
  readonly id: string;
  /** How a result names the part: `Step 3`, a heading, a question. */
  readonly name: string;
  /** The heading itself, which counts more than its text; '' where the name is no part of the article's words. */
  readonly heading: string;
  readonly text: string;
}

/** @param rules the entries of `words.yaml` in the article's language */
export function searchRecord(
  article: Article,
  site: Site,
  rules: readonly WordRule[],
  audience: Audience = 'customers',
): SearchRecord {
  const { topic, frontMatter } = article;
  const language = languageOf(site, article.language);
  const fold = (text: string) => foldText(withoutBlobs(text), language.search.elisions);
  const sections = sectionsOf(article, audience);
  return {
    url: articleUrl(article, site),
    language: language.tag,
    metadata: metadataOf(frontMatter, sections, rules, fold),
    filters: {
      topic: [topic],
      product: frontMatter.appliesTo,
      minutes: frontMatter.minutes === undefined ? [] : [String(frontMatter.minutes)],
    },
    sections: sections.map((section) => ({
      id: section.id,
      name: fold(nameOf(section, language)),
      heading: section.kind === 'step' ? '' : fold(section.title),
      text: fold(section.text),
    })),
  };
}

function metadataOf(
  { title, summary, code, errorCodes, symptoms, alsoKnownAs, appliesTo }: FrontMatter,
  sections: readonly Section[],
  rules: readonly WordRule[],
  fold: (text: string) => string,
): SearchRecord['metadata'] {
  const foldAll = (texts: readonly string[]) => texts.map(fold).join('; ');
  const words = wordsFor([title, summary, ...symptoms, ...alsoKnownAs], rules);
  const texts = sections.flatMap((section) => [section.title, section.text]);
  return {
    title: fold(title),
    summary: fold(summary),
    code,
    errorCodes: foldAll(errorCodes),
    symptoms: foldAll(symptoms),
    alsoKnownAs: foldAll(alsoKnownAs),
    products: foldAll(appliesTo),
    words: foldAll(words),
    wordsInText: foldAll(wordsFor(texts, rules).filter((phrase) => !words.includes(phrase))),
  };
}

/** A step inside an answer says which answer, since several steps have its number. */
function nameOf({ kind, number, title }: Section, language: Language): string {
  if (kind !== 'step') return title;
  return [say(language, 'step', { number }), title].filter((part) => part !== '').join(' · ');
}
