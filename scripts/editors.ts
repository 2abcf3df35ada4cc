import { writeEditorFiles } from '../src/article/editors/write-editor-files.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand({
  name: 'editors',
  summary: 'Writes what editors know of articles: a JSON schema of the front matter, and snippets for VS Code.',
  options: { out: { type: 'string', value: 'DIR', description: 'The project (default: .).' } },
  examples: ['npm run -s editors'],
  run: async ({ out = '.' }) => {
    await writeEditorFiles(out);
    return EXIT.good;
  },
});
