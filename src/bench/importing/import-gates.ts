import type { ImportBenchReport, Share } from './import-report.ts';

export interface ImportGate {
  readonly what: string;
  readonly kept: boolean;
}

const least: Readonly<Record<keyof ImportBenchReport['shares'], number>> = {
  words: 0.995,
  links: 0.99,
  tables: 0.99,
  code: 0.99,
  images: 0.99,
};

/** What an import promises, against what was measured. */
export function importGates(report: ImportBenchReport): ImportGate[] {
  const total = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  const several = Object.keys(report.sources).length > 1;
  return [
    {
      what: 'every article is imported, in every language',
      kept: Object.entries(report.sources).every(([language, count]) => report.imported[language] === count),
    },
    ...(several
      ? [
          {
            what: 'every article is paired with its translation',
            kept: report.paired === Math.max(...Object.values(report.imported)),
          },
        ]
      : []),
    ...Object.entries(least).map(([what, share]) => ({
      what: `${what}: at least ${(share * 100).toFixed(1)} %`,
      kept: shareOf(report.shares[what as keyof typeof least]) >= share,
    })),
    { what: 'importing again changes nothing', kept: report.changedAgain === 0 },
    { what: 'check finds no error', kept: report.checkErrors === 0 },
    ...(report.build
      ? [
          {
            what: 'it builds, and each article opens',
            kept: report.build.articles === total(report.imported) && report.opening === total(report.imported),
          },
        ]
      : []),
  ];
}

export function shareOf({ sources, present }: Share): number {
  return sources === 0 ? 1 : present / sources;
}
