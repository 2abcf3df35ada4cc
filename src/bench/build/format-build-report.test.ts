import { expect, test } from 'vitest';
import type { BuildReport } from './build-report.ts';
import { formatBuildJson } from './format-build-json.ts';
import { formatBuildReport } from './format-build-report.ts';

const run = {
  seconds: 8,
  cpuSeconds: 12.5,
  peakBytes: 700 * 2 ** 20,
  yardstick: { seconds: 0.5, cpuSeconds: 0.25 },
  phases: { reading: 1, pages: 5, index: 4, finishing: 1.5 },
};
const report: BuildReport = {
  articles: 1000,
  cold: [run, { ...run, seconds: 10 }, { ...run, seconds: 7 }],
  page: {
    html: { bytes: 16_055, bytesGzip: 5291 },
    css: { bytes: 16_079, bytesGzip: 4717 },
    script: { bytes: 1865, bytesGzip: 900 },
  },
  output: { files: 3155, bytes: 30 * 2 ** 20 },
  searchIndex: { files: 1077, bytes: 3.5 * 2 ** 20 },
};

test('several runs are told by their median, with the least and the most beside it', () => {
  expect(formatBuildReport(report)).toMatchInlineSnapshot(`
    "A cold build of 1,000 articles, half of them in French: the median of 3 runs (least to most)

    time               8.0 (7.0 to 10.0) s, 125 articles a second
    processor time     12.5 s, all processes together
    peak memory        700 MiB, all processes together
    against yardstick  16.0 (14.0 to 20.0) times its time, 50.0 times its processor time
    yardstick          0.50 s to read and gzip every article five times
    of that            reading 1.0 s, pages 5.0 s, index 4.0 s, finishing 1.5 s

    output             3,155 files, 30.0 MiB
    search index       1,077 files, 3.5 MiB

    An article's page, the one of median size     bytes   gzipped
    HTML                                         16,055     5,291
    CSS                                          16,079     4,717
    script, before anyone searches                1,865       900
    "
  `);
});

test('the JSON holds the medians and every run', () => {
  expect(JSON.parse(formatBuildJson(report))).toMatchInlineSnapshot(`
    {
      "articles": 1000,
      "cold": {
        "articlesPerSecond": 125,
        "cpuPerYardstick": 50,
        "cpuSeconds": 12.5,
        "peakMiB": 700,
        "perYardstick": 16,
        "phases": {
          "finishing": 1.5,
          "index": 4,
          "pages": 5,
          "reading": 1,
        },
        "runs": [
          {
            "cpuSeconds": 12.5,
            "peakMiB": 700,
            "seconds": 8,
            "yardstickSeconds": 0.5,
          },
          {
            "cpuSeconds": 12.5,
            "peakMiB": 700,
            "seconds": 10,
            "yardstickSeconds": 0.5,
          },
          {
            "cpuSeconds": 12.5,
            "peakMiB": 700,
            "seconds": 7,
            "yardstickSeconds": 0.5,
          },
        ],
        "seconds": 8,
        "yardstickSeconds": 0.5,
      },
      "output": {
        "bytes": 31457280,
        "files": 3155,
      },
      "page": {
        "css": {
          "bytes": 16079,
          "bytesGzip": 4717,
        },
        "html": {
          "bytes": 16055,
          "bytesGzip": 5291,
        },
        "script": {
          "bytes": 1865,
          "bytesGzip": 900,
        },
      },
      "schemaVersion": 1,
      "searchIndex": {
        "bytes": 3670016,
        "files": 1077,
      },
    }
  `);
});

test('where the system does not tell of other processes, the report says whose memory it is', () => {
  const own = formatBuildReport({ ...report, cold: [{ ...run, cpuSeconds: undefined }] });
  expect(own).toContain("700 MiB, the build's own process");
  expect(own).not.toContain('processor time');
});

test('an edit and Hugo are told beside it', () => {
  const more = {
    ...report,
    edit: { ...run, seconds: 2, sameBytes: true },
    hugo: { version: 'v0.111.3', pages: { ...run, seconds: 3 }, index: { ...run, seconds: 4, cpuSeconds: undefined } },
  };
  const text = formatBuildReport(more);
  expect(text).toContain(
    'after an edit      2.0 s, 12.5 s of processor time, 700 MiB, byte for byte what a cold build',
  );
  expect(text).toContain(
    'Hugo v0.111.3      3.0 s, 12.5 s of processor time, 700 MiB\nthen Pagefind      4.0 s, 700 MiB',
  );
  expect(formatBuildReport({ ...more, edit: { ...more.edit, sameBytes: false } })).toContain('NOT WHAT A COLD BUILD');
  expect(JSON.parse(formatBuildJson(more))).toMatchObject({
    edit: { seconds: 2, sameBytes: true },
    hugo: { seconds: 7, pages: { seconds: 3 }, index: { seconds: 4, cpuSeconds: null } },
  });
});
