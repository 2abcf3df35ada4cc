import { wilsonInterval } from '../../stats/wilson-interval.ts';
import { durationInWords } from '../options/parse-duration.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';
import { listInWords, perMonthInWords, wholeInWords } from './report-words.ts';

const sameMatter: Readonly<Record<RepeatsReport['options']['topicKey'], string>> = {
  topic: 'on the same topic ',
  product: 'on the same product ',
  'topic+product': 'on the same topic and product ',
  none: '',
};

/** What the log as a whole says, in one sentence. */
export function logSentence({ log, options }: RepeatsReport): string {
  const followed = Math.max(log.repeats, log.followed);
  const [low, high] = wilsonInterval(log.repeats, followed, options.interval);
  const share = `${percent(log.repeats / followed)} (${percent(low, '')} to ${percent(high)})`;
  const window = durationInWords(options.windowHours * 3600);
  return (
    `Of ${wholeInWords(log.used)} contacts from ${log.from.slice(0, 10)} to ${log.to.slice(0, 10)}, ${share} ` +
    `were followed by another of the same customer ${sameMatter[options.topicKey]}within ${window}.`
  );
}

/**
 * How often contacts are followed when that is asked in other ways; '' where it was not counted.
 *
 * @example otherWindowsSentence(report) // 'Within 1, 3 and 14 days: 5.0, 9.1 and 14.2 %. By any contact, whatever it is about: 20.0 %.'
 */
export function otherWindowsSentence({ log, options }: RepeatsReport): string {
  const others = (log.shareByDays ?? []).filter(({ days }) => days * 24 !== options.windowHours);
  const days = listInWords(others.map((one) => String(one.days)));
  const shares = listInWords(others.map(({ share }) => percent(share, '')));
  const any = log.anyContactShare === undefined ? '' : percent(log.anyContactShare);
  return [
    others.length === 0 ? '' : `Within ${days} days: ${shares} %.`,
    any && `By any contact, whatever it is about: ${any}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What "goes with" means and does not. */
export const meaning =
  'Each article is compared with contacts alike in what the log records. An article that goes with repeats need not ' +
  'cause them: it may be given for harder problems. Read it, and ask those who use it.';

/** @example excessSentence(article) // '+3.1 a month (+1.2 to +5.4)' */
export function excessSentence({ excessPerMonth, excessLow, excessHigh }: ReportArticle): string {
  if (excessPerMonth === null || excessLow === null || excessHigh === null) return '';
  return `${perMonthInWords(excessPerMonth)} a month (${perMonthInWords(excessLow)} to ${perMonthInWords(excessHigh)})`;
}

/** What limits this report, each in a sentence. */
export function noticeSentences(report: RepeatsReport): string[] {
  const noTopics =
    'The log has no topics, so articles are compared across all of them: those of hard topics look worse than they are.';
  return [
    ...report.log.notes,
    partlyFollowedSentence(report),
    shuffledSentence(report),
    unknownLinksSentence(report),
    report.options.topicKey === 'none' ? noTopics : '',
  ].filter(Boolean);
}

function partlyFollowedSentence({ log, options }: RepeatsReport): string {
  if (log.followed >= log.used) return '';
  const window = durationInWords(options.windowHours * 3600);
  return `Contacts of the last ${window} count in part: for the share of repeats that come as soon as the log ends.`;
}

function shuffledSentence({ log: { shuffled } }: RepeatsReport): string {
  if (shuffled === undefined) return '';
  const { logs, withFlag } = shuffled;
  const copies = logs === 1 ? '1 copy' : `${wholeInWords(logs)} copies`;
  return `Of ${copies} of this log in which articles were shuffled among contacts alike, ${wholeInWords(withFlag)} had a flag; one in ten may.`;
}

function unknownLinksSentence({ log, options }: RepeatsReport): string {
  if (log.unknownLinks === 0) return '';
  const why = options.content ? 'name no article' : 'are no code with a valid check digit';
  return `${wholeInWords(log.unknownLinks)} ${log.unknownLinks === 1 ? 'mention' : 'mentions'} in the articles column ${why}.`;
}

/** The choices behind the numbers, as name and value. */
export function optionRows({ log, options }: RepeatsReport): [name: string, value: string][] {
  return [
    ['Window', durationInWords(options.windowHours * 3600)],
    ['One contact if closer than', durationInWords(options.transferGapMinutes * 60)],
    ['Attempts of an episode looked forward from', `1 to ${options.attempts}`],
    ['Compared within', options.strata],
    ['Customers needed', String(options.minCustomers)],
    ['False discoveries among flags, at most', `${options.falseDiscoveryRate * 100} %`],
    ['Ratio of a flag, at least', `${options.margin} times`],
    ['Smallest ratio that this log can tell from ordinary differences', `${options.smallestRatio.toFixed(2)} times`],
    ['Intervals', `${options.interval * 100} %`],
    ['Time zone of months', options.timeZone],
    ...(options.dateOrder ? ([['Order of dates', options.dateOrder]] satisfies [string, string][]) : []),
    ['Codes checked against articles', options.content ? 'yes' : 'no'],
    ['Versions', `Firstfix ${options.versions.firstfix}, ${options.versions.engine}`],
    ...(log.sha256 === '' ? [] : ([['SHA-256 of the log', log.sha256]] as [string, string][])),
  ];
}

function percent(share: number, sign = ' %'): string {
  return `${(share * 100).toFixed(1)}${sign}`;
}
