import type { ArticleRule } from '../rule.ts';
import type { RuleWords } from '../words/rule-words.ts';

/** How many characters after "send" what is to be sent begins. */
const farthest = 30;

export const burdenOfProof: ArticleRule = {
  id: 'KB116',
  name: 'burden-of-proof',
  severity: 'warning',
  reason: 'Customers who must prove a fault before anybody helps give up, or call in anger.',
  remedy:
    'Offer the help first; ask for a photograph or a receipt only where it helps the customer, and say "if you can".',
  inArticle: ({ article, passages }, { words }) => {
    const proof = words.get(article.language)?.proof;
    if (!proof) return [];
    return passages.flatMap(({ text, sentences, placeAt }) =>
      text.search(proof.of) < 0 && text.search(proof.phrases) < 0
        ? []
        : sentences().flatMap((sentence) => {
            const demand = demandIn(sentence.text, proof);
            if (!demand) return [];
            return [
              {
                ...placeAt(sentence.from + demand.index),
                length: demand.text.length,
                what: `"${demand.text}" makes the customer prove the fault.`,
              },
            ];
          }),
    );
  },
};

function demandIn(sentence: string, proof: RuleWords['proof']): { index: number; text: string } | undefined {
  if (sentence.search(proof.unless) >= 0) return undefined;
  const [phrase] = sentence.matchAll(proof.phrases);
  if (phrase) return { index: phrase.index, text: phrase[0] };
  const [ask] = sentence.matchAll(proof.ask);
  const thing = ask && [...sentence.matchAll(proof.of)].find(({ index }) => index > ask.index);
  if (!ask || !thing || thing.index - ask.index > farthest) return undefined;
  return { index: ask.index, text: sentence.slice(ask.index, thing.index + thing[0].length) };
}
