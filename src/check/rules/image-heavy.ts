import { imagePath } from '../../article/read-images.ts';
import { placeOfReference } from '../../article/references.ts';
import { libraryRule } from '../rule.ts';

const mostKilobytes = 150;

export const imageHeavy = libraryRule<undefined>({
  id: 'KB131',
  name: 'image-heavy',
  severity: 'warning',
  reason: 'Help is read on bad connections: a heavy picture comes after the reader has gone.',
  remedy: `Save it smaller, at most ${mostKilobytes} kB: as a drawing (SVG), as WebP, or no wider than 1,600 pixels.`,
  collect: () => undefined,
  inLibrary: (_, { library }) =>
    library.articles.flatMap((article) =>
      article.references
        .filter(({ kind }) => kind === 'image')
        .flatMap((reference) => {
          const file = imagePath(article, reference.target);
          const kilobytes = (library.images.get(file)?.bytes ?? 0) / 1000;
          if (kilobytes <= mostKilobytes) return [];
          const what = `The picture ${file} has ${Math.ceil(kilobytes)} kB.`;
          return [{ file: article.file, ...placeOfReference(reference), what }];
        }),
    ),
});
