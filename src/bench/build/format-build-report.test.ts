import { expect, test } from 'vitest';
import type { BuildReport } from './build-report.ts';
import { formatBuildJson } from './format-build-json.ts';
import { formatBuildReport } from './format-build-report.ts';

const run = { seconds: 8, cpuSeconds: 12.5, peakBytes: 700 * 2 ** 20, yardstick: { seconds: 0.5, cpuSeconds: 0.25 } };
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
