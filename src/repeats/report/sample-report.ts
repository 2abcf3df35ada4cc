import type { ReportEdit } from '../edits/report-edit.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';

/** An article that is flagged. For tests. */
export function sampleArticle(more: Partial<ReportArticle> = {}): ReportArticle {
  return {
    ...{ code: '48217', title: 'Printer shows "offline"', verdict: 'flag' },
    because: '18 of 64 came back within 7 days; 9 expected. 1.4 to 2.9 times as often.',
    ...{ contacts: 64, customers: 60, repeats: 18, expected: 9, crudeRatio: 1.5, riskRatio: 2, low: 1.4, high: 2.9 },
    ...{ q: 0.004, excessPerMonth: 3, excessLow: 1.2, excessHigh: 5.7 },
    diagnostics: {
      ...{ share: 0.28, shareLow: 0.2, shareHigh: 0.38, p: 0.001, unexposed: 900, designEffect: 1 },
      ...{ effectiveExpected: 10, comparableShare: 1, linkedWith: [], dominatedBy: [] },
      ...{ minimumDetectableRatio: 1.5, unshrunkenRatio: 2.1, plainRatio: 2, chi2: 9, chi2Corrected: 8 },
      ...{ eValue: 3.41, eValueLow: 2.15, restRatio: 1.9, restP: 0.002 },
      ...{ localFdr: 0.01, adjustedLow: 1.3, adjustedHigh: 3.2, anyContactShare: 0.4, inseparableFrom: [] },
      ...{ firstContacts: { ratio: 2, low: 1.3, high: 3 }, wholeWindow: { ratio: 2.1, low: 1.4, high: 3 } },
      ...{ anyContact: { ratio: 1.6, low: 1.2, high: 2 }, otherTopic: { ratio: 1.1, low: 0.8, high: 1.5 } },
      otherTopicBefore: { ratio: 1, low: 0.8, high: 1.3 },
      ...{ byDays: [{ days: 1, ratio: 1.8, low: 1.1, high: 2.9 }], topicsDiffer: null },
    },
    ...more,
  };
}

/** An edit of which nothing can be told yet. For tests. */
export function sampleEdit(more: Partial<ReportEdit> = {}): ReportEdit {
  return {
    ...{ commit: 'c'.repeat(40), date: '2026-05-03T09:00:00Z', languages: ['en'], partial: false },
    verdict: 'cannot tell yet',
    said: 'Edit of 3 May: cannot tell yet (about 40 more contacts, about 3 weeks).',
    ...{ contactsBefore: 44, contactsAfter: 20, repeatsBefore: 14, repeatsAfter: 4 },
    ...{ expectedAfter: 5.5, ratio: 0.7, low: 0.3, high: 1.6, needed: 40 },
    monitor: {
      ...{ eValue: 1.2, low: 0.1, high: 3, state: 'watching' },
      said: 'Daily monitor: nothing told so far (evidence 1.2; it tells at 20).',
    },
    ...more,
  };
}

/** An article that too few customers were given. For tests. */
export function hiddenArticle(): ReportArticle {
  const { diagnostics, ...article } = sampleArticle();
  const noNumbers = (numbers: object) =>
    Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, typeof value === 'number' ? null : value]),
    );
  return {
    ...(noNumbers(article) as unknown as ReportArticle),
    diagnostics: {
      ...(noNumbers(diagnostics) as unknown as ReportArticle['diagnostics']),
      ...{ linkedWith: null, dominatedBy: null, inseparableFrom: null, byDays: null, topicsDiffer: null },
      ...{ firstContacts: null, wholeWindow: null, anyContact: null, otherTopic: null, otherTopicBefore: null },
    },
    ...{ code: '48230', title: 'Reset the printer', verdict: 'not-enough-data' },
    because: 'Linked for fewer than 10 customers.',
  };
}

/** A report on a log of 1,000 contacts. For tests. */
export function sampleReport(articles: readonly ReportArticle[] = [sampleArticle(), hiddenArticle()]): RepeatsReport {
  return {
    schemaVersion: 1,
    log: {
      ...{ contacts: 1000, used: 900, leftOut: [{ reason: 'not inbound', contacts: 100 }], sha256: 'c0ffee' },
      ...{ from: '2026-01-01T00:00:00Z', to: '2026-06-30T00:00:00Z', followed: 900, repeats: 135, unknownLinks: 2 },
      notes: [],
    },
    options: {
      ...{ windowHours: 168, transferGapMinutes: 30, attempts: 3, minCustomers: 10, timeZone: 'UTC', content: true },
      topicKey: 'topic',
      ...{ strata: 'topic, channel, month, attempt', interval: 0.9, falseDiscoveryRate: 0.1, margin: 1.15 },
      ...{ smallestRatio: 1.2, ordinarySpread: 0.06 },
      versions: { firstfix: '0.1.0', engine: 'DuckDB 1.5.6' },
    },
    articles,
  };
}
