import type { ArticleRule } from '../rule.ts';
import { readingEase } from '../view/reading-ease.ts';
import { wordsOf } from '../view/words-of.ts';

/** Below it a single long word sways the result. */
const fewestWords = 100;

export const hardToRead: ArticleRule = {
  id: 'KB117',
  name: 'hard-to-read',
  severity: 'warning',
  reason: 'People read help when something is wrong, often in a second language: long words and sentences lose them.',
  remedy: 'Make two sentences of long ones, and use the words that customers use.',
  inArticle: ({ article, passages }, { words }) => {
    const { reading, syllables: syllablesOf } = words.get(article.language) ?? {};
    if (!reading || !syllablesOf || article.frontMatter.audience === 'agents') return [];
    const sentences = passages
      .filter(({ kind, agentsOnly }) => kind === 'prose' && !agentsOnly)
      .flatMap((passage) => passage.sentences())
      .map(({ text }) => wordsOf(text))
      .filter((found) => found.length > 0);
    const all = sentences.flat();
    if (all.length < fewestWords) return [];
    const spoken = all.map((word) => (/\d/.test(word) ? 1 : syllablesOf(word)));
    const syllables = spoken.reduce((sum, count) => sum + count, 0);
    const ease = readingEase({ sentences: sentences.length, words: all.length, syllables }, reading);
    if (ease >= reading.least) return [];
    const perSentence = (all.length / sentences.length).toFixed(0);
    return [
      {
        file: article.file,
        what: `This is hard to read: ${Math.floor(ease)} on a scale on which plain text has ${reading.least} and more, with ${perSentence} words in a sentence.`,
      },
    ];
  },
};
