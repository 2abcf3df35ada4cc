import { formatArticleCode } from '../../article/article-code.ts';
import { voteSentence } from '../feedback/vote-sentence.ts';
import type { ReportArticle, StoppedAt } from './repeats-report.ts';
import { listInWords, wholeInWords } from './report-words.ts';

/** What the article's writer may learn from those who came back, each in a sentence. */
export function learntSentences({ comeBackAbout, oftenNext, stoppedAt, votes }: ReportArticle): string[] {
  const words = comeBackAbout?.map(({ word, customers }) => `${word} (${wholeInWords(customers)} customers)`) ?? [];
  const next = oftenNext?.map((article) => {
    const name = `${formatArticleCode(article.code)} ${article.title}`.trim();
    return `${name} (${partOf(article)})`;
  });
  return [
    words.length === 0 ? '' : `They come back about: ${words.join(', ')}.`,
    next === undefined ? '' : `Often given to those who came back: ${listInWords(next)}.`,
    stoppedAt?.[0] === undefined ? '' : stoppedSentence(stoppedAt[0]),
    votes === undefined ? '' : voteSentence(votes),
  ].filter(Boolean);
}

/** @example stoppedSentence({ step: 'step-3', share: 0.6, contacts: 24, customers: 22 }) */
function stoppedSentence(stopped: StoppedAt): string {
  const many = stopped.share > 0.5 ? 'Most who came back' : 'Most often, those who came back';
  return `${many} had stopped at ${stepInWords(stopped.step)} (${partOf(stopped)} where the log says so).`;
}

function partOf({ contacts, share }: { readonly contacts: number; readonly share: number }): string {
  return `${wholeInWords(contacts)} of ${wholeInWords(contacts / share)}`;
}

/** @example stepInWords('light-red-step-2') // 'step 2 of light-red' */
function stepInWords(id: string): string {
  const [, way, number] = /^(?:(.+)-)?step-(\d+)$/.exec(id) ?? [];
  return way === undefined ? `step ${number}` : `step ${number} of ${way}`;
}
