import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { UsageError } from '../../command/usage-error.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchImport } from './bench-import.ts';
import { formatImportBench } from './format-import-bench.ts';
import { importGates } from './import-gates.ts';

/** The command `bench import`. */
export async function runBenchImport(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'import',
    summary: 'Imports a folder of Markdown into an empty content folder and measures how much of it arrives.',
    options: {
      from: {
        type: 'string',
        value: 'DIR',
        description: 'The folder, with one folder a language where there are several.',
      },
      address: { type: 'string', value: 'URL', description: 'Where it is published until now, as for import.' },
      'no-build': { type: 'boolean', description: 'Leave building the site out.' },
      json: commonOptions.json,
    },
    examples: ['npm run -s bench -- import --from ~/old-knowledge-base'],
    run: async ({ from, address, 'no-build': noBuild = false, json }) => {
      if (from === undefined) throw new UsageError('Say what to import: --from DIR.');
      const report = await benchImport({ from, address, build: !noBuild, progress: startProgress() });
      process.stdout.write(json ? formatBenchJson(report) : formatImportBench(report));
      return importGates(report).every(({ kept }) => kept) ? EXIT.good : EXIT.problems;
    },
  });
}
