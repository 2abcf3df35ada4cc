import { formatArticleCode } from '../../article/article-code.ts';
import type { Diagnostics, RatioShown, ReportArticle } from './repeats-report.ts';
import { listInWords, rangeInWords, wholeInWords } from './report-words.ts';

/** Where articles do not agree on all topics with less than this chance, that is said. */
const topicsDisagree = 0.01;

/** What speaks for caution with an article that is flagged or watched, each in a sentence. */
export function doubtSentences({ verdict, diagnostics }: ReportArticle): string[] {
  if (verdict !== 'flag' && verdict !== 'watch') return [];
  return [inseparableSentence(diagnostics), controlSentence(diagnostics), topicsSentence(diagnostics)].filter(Boolean);
}

/** How a flagged or watched article fares when the log is asked in other ways, each in a sentence. */
export function otherwiseSentences({ verdict, diagnostics }: ReportArticle): string[] {
  if (verdict !== 'flag' && verdict !== 'watch') return [];
  return [partsSentence(diagnostics), byDaysSentence(diagnostics), pickedSentence(diagnostics)].filter(Boolean);
}

function inseparableSentence({ inseparableFrom }: Diagnostics): string {
  if (!inseparableFrom?.length) return '';
  const others = listInWords(inseparableFrom.map(formatArticleCode));
  return `Always given together with ${others}: they cannot be told apart, and each is said to do an equal part.`;
}

function controlSentence({ otherTopicBefore }: Diagnostics): string {
  if (otherTopicBefore === null || otherTopicBefore.low <= 1) return '';
  const said = `Well before they were given it, its customers had contacts about other topics ${times(otherTopicBefore)}`;
  return `${said}: a part of its repeats may be a matter of who they are.`;
}

function partsSentence({ firstContacts, wholeWindow, anyContact, ...others }: Diagnostics): string {
  const parts = [
    firstContacts && `first contacts alone, ${times(firstContacts)}`,
    wholeWindow && `contacts that were followed to the end, ${times(wholeWindow)}`,
    anyContact && `coming back about anything, ${times(anyContact)}`,
    others.otherTopic && `about other topics, ${times(others.otherTopic)}`,
    others.otherTopicBefore &&
      `about other topics well before it, which should make no difference, ${times(others.otherTopicBefore)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `Counted otherwise: ${parts.join('; ')}.`;
}

function byDaysSentence({ byDays }: Diagnostics): string {
  if (!byDays?.length) return '';
  const days = listInWords(byDays.map((one) => String(one.days)));
  const unit = byDays.length === 1 && byDays[0]?.days === 1 ? 'day' : 'days';
  return `Within ${days} ${unit}: ${listInWords(byDays.map(({ ratio }) => ratio.toFixed(1)))} times.`;
}

function topicsSentence({ topicsDiffer }: Diagnostics): string {
  if (topicsDiffer === null || topicsDiffer.p >= topicsDisagree) return '';
  const topics = topicsDiffer.topics.map(({ topic, contacts, repeats, ratio }) => {
    const share = `${wholeInWords(repeats)} of ${wholeInWords(contacts)}`;
    return ratio === null ? `${topic} (${share})` : `${topic} ${ratio.toFixed(1)} times (${share})`;
  });
  return `Not alike on all of its topics; highest: ${topics.join(', ')}.`;
}

function pickedSentence({ adjustedLow, adjustedHigh }: Diagnostics): string {
  if (adjustedLow === null || adjustedHigh === null) return '';
  return `By its own contacts alone, widened for having been picked: ${rangeInWords(adjustedLow, adjustedHigh)} times.`;
}

function times({ ratio, low, high }: RatioShown): string {
  return `${ratio.toFixed(1)} times as often (${rangeInWords(low, high)})`;
}
