import { parseArticle } from '../article/parse-article.ts';
import { type Converted, convertArticle } from './convert/convert-article.ts';
import { formatArticle } from './convert/format-article.ts';
import { type Pictures, placePicture } from './convert/place-picture.ts';
import { rewriteLinks } from './convert/rewrite-links.ts';
import { tidyLinks } from './convert/tidy-links.ts';
import type { Conversion, Memory } from './convert-source.ts';
import { digestOf } from './plan/manifest.ts';
import type { Place } from './plan/place.ts';
import { findLine } from './report/find-line.ts';
import type { Lose, Loss, LossKind } from './report/loss.ts';
import type { Source, SourceArticle } from './source/source-article.ts';

export interface Outcome {
  /** Below the content folder. */
  readonly file: string;
  /** `undefined` where the article cannot be brought over; a loss says why. */
  readonly text: string | undefined;
  readonly losses: readonly Loss[];
  /** What the source does not say of it. */
  readonly gaps: readonly string[];
  /** It names a heading of an article that was not converted yet, so its links are not final. */
  readonly waits: boolean;
}

/** Converts one article and keeps its pictures. */
export async function convertOne(
  article: SourceArticle,
  language: string,
  source: Source,
  conversion: Conversion,
  memory: Memory,
): Promise<Outcome> {
  const place = conversion.plan.places.get(article.key) as Place;
  const folder = `articles/${language}/${place.topic}`;
  const file = `${folder}/${place.slug}.mdx`;
  const losses: Loss[] = [];
  const lose: Lose = (kind, what, excerpt) => losses.push(lossOf(article, kind, what, excerpt));
  const refused = (what: string): Outcome => ({
    file,
    text: undefined,
    losses: [lossOf(article, 'refused', what)],
    gaps: [],
    waits: false,
  });
  const converted = convertUnlessTooDeep(article, lose);
  if (converted === 'too deep') return refused('Its parts stand too deep in one another to be read.');
  if (!converted) return refused('It holds no text.');
  let waits = false;
  memory.anchors.set(`${language}:${place.key}`, converted.anchors);
  const links = rewriteLinks({
    place,
    language,
    sourceLanguage: article.language,
    base: article.base,
    address: conversion.address,
    byAddress: conversion.plan.byAddress,
    byName: conversion.plan.byName,
    tellMoved: (link, to) =>
      lose(
        'moved',
        `The link ${link} names a file that is not there: it was taken for ${to.key}, the one of that name.`,
        link,
      ),
    languages: conversion.languages,
    anchorsOf: (target, tag) => memory.anchors.get(`${tag}:${target.key}`),
    wait: () => {
      waits = true;
    },
  });
  const pictures = picturesIn(folder, article, source, conversion, memory);
  await tidyLinks(converted.tree, links, (image) => placePicture(image, pictures, lose), lose);
  const text = formatArticle(article, converted, place, language, conversion);
  const wrong = mistakeIn(text, article.file, place, language);
  if (wrong !== undefined) return refused(`What would become of it cannot be published. ${wrong}`);
  return { file, text, losses, gaps: gapsIn(article, converted), waits };
}

function convertUnlessTooDeep(article: SourceArticle, lose: Lose): Converted | 'too deep' | undefined {
  try {
    return convertArticle(article, lose);
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

/** Pictures stand beside the article; two that differ never share a name. */
function picturesIn(
  folder: string,
  article: SourceArticle,
  source: Source,
  { stage }: Conversion,
  { pictures }: Memory,
): Pictures {
  return {
    read: (url) => source.readPicture(article, url),
    keep: async (name, bytes) => {
      const digest = digestOf(bytes);
      const other = pictures.get(`${folder}/${name}`);
      const free =
        other === undefined || other === digest ? name : name.replace(/(?=\.[^.]+$)/, `-${digest.slice(0, 6)}`);
      if (!pictures.has(`${folder}/${free}`)) {
        pictures.set(`${folder}/${free}`, digest);
        await stage(`${folder}/${free}`, bytes);
      }
      return free;
    },
  };
}

/** The last lock: nothing goes into the content folder that the build would refuse. */
function mistakeIn(text: string, file: string, { topic, slug }: Place, language: string): string | undefined {
  const { problems } = parseArticle({ file, language, topic, slug }, text);
  return problems.find(({ severity, id }) => severity === 'error' && id !== 'KB012')?.what;
}

/** What the source does not say: sentences that are the same for every article. */
function gapsIn({ meta }: SourceArticle, { lifted }: Converted): string[] {
  return [
    ...(meta.title === undefined ? ['The title was taken from the text'] : []),
    ...(meta.summary === undefined ? ['The summary was taken from the text'] : []),
    ...(meta.owner === undefined ? ['Nothing says who answers for it: see `owner`'] : []),
    ...(meta.reviewed === undefined
      ? ['Nothing says when it was last checked: `reviewed` is the day of the import']
      : []),
    ...(lifted.needs.length === 0 ? ['Nothing says what one needs before starting: `needs` is left out'] : []),
  ];
}

function lossOf({ file, body, bodyLine }: SourceArticle, kind: LossKind, what: string, excerpt?: string): Loss {
  const line = findLine(body, bodyLine, excerpt);
  return { kind, file, ...(line !== undefined && { line }), what };
}
