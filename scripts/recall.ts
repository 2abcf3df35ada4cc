import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { parquetColumns } from '../src/repeats/engine-duckdb-parquet.ts';
import { findGivenWithDuckdb } from '../src/repeats/engine-duckdb-recall.ts';
import { logFileOptions, logRowOptions } from '../src/repeats/options/log-options.ts';
import { parseAnalysisOptions, parseMapping } from '../src/repeats/options/parse-analysis-options.ts';
import { presetNamed } from '../src/repeats/presets/presets.ts';
import { readKnownArticles, readSiteAddress } from '../src/repeats/read-known-articles.ts';
import { formatRecallJson, formatRecallLines, recallSentences } from '../src/repeats/recall/format-recall.ts';
import { knownArticleNamed } from '../src/repeats/recall/known-article-named.ts';
import { readCorrection } from '../src/repeats/recall/read-correction.ts';
import { recallContacts } from '../src/repeats/recall/recall-contacts.ts';

await runCommand({
  name: 'recall',
  summary: 'Lists the contacts that were given an article before it was corrected, so that they can be called.',
  options: {
    code: { type: 'string', value: 'CODE', description: 'The article: 48217.' },
    until: { type: 'string', value: 'COMMIT', description: 'The commit that corrected it, as git log names it.' },
    since: {
      type: 'string',
      value: 'COMMIT',
      description: 'The commit that brought the fault (default: any earlier text).',
    },
    ...logFileOptions,
    ...commonOptions,
    ...logRowOptions,
  },
  examples: [
    'npm run -s recall -- --code 48217 --until 3f9c2ab --log contacts.csv',
    'npm run -s recall -- --code 48217 --since 81d0e5f --until 3f9c2ab --log tickets.csv --preset freshdesk',
  ],
  async run({
    content = 'content',
    code: typed,
    until: untilCommit,
    since: sinceCommit,
    log = [],
    map = [],
    json,
    ...flags
  }) {
    if (typed === undefined) throw new UsageError('Name the article: --code 48217');
    if (untilCommit === undefined) throw new UsageError('Name the commit that corrected it: --until 3f9c2ab');
    if (log.length === 0) throw new UsageError('Name the contact log: --log contacts.csv');
    const options = parseAnalysisOptions(flags, resolveToday(flags.today));
    const mapping = parseMapping(map);
    const known = await readKnownArticles(content);
    const article = knownArticleNamed(typed, known);
    const until = await readCorrection(content, article, '--until', untilCommit);
    const since =
      sinceCommit === undefined ? undefined : await readCorrection(content, article, '--since', sinceCommit);
    const given = await recallContacts({
      ...{ paths: log, links: flags.links ?? [], mapping, preset: presetNamed(flags.preset), options, parquetColumns },
      ...{ article, known, siteAddress: await readSiteAddress(content), until, since },
      findGiven: findGivenWithDuckdb,
    });
    const recall = { ...given, code: article.code, title: article.title, until, since };
    process.stdout.write(json ? formatRecallJson(recall) : formatRecallLines(recall));
    process.stderr.write(`${recallSentences(recall).join('\n')}\n`);
    return EXIT.good;
  },
});
