import { spawnSync } from 'node:child_process';
import { EXIT } from '../src/command/exit-code.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { engineNames } from '../src/repeats/engine-names.ts';

await runCommand({
  name: 'test:engines',
  summary:
    'Compares the counts of other engines with those of DuckDB: ClickHouse (chdb, 550 MB, installed once into the cache folder of this user), and PostgreSQL where the machine has it.',
  options: {
    engine: {
      type: 'string',
      multiple: true,
      value: engineNames.join('|'),
      description: 'Fail, and do not skip, where this one cannot be tried here (default: clickhouse).',
    },
  },
  examples: ['npm run -s test:engines', 'npm run -s test:engines -- --engine clickhouse --engine postgres'],
  async run({ engine = ['clickhouse'] }) {
    const unknown = engine.find((name) => !engineNames.some((known) => known === name));
    if (unknown !== undefined) throw new UsageError(`--engine ${unknown}: there are ${engineNames.join(' and ')}.`);
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'long', 'src/repeats/engines'],
      { stdio: 'inherit', env: { ...process.env, FIRSTFIX_ENGINES: engine.join(',') } },
    );
    return status === 0 ? EXIT.good : EXIT.problems;
  },
});
