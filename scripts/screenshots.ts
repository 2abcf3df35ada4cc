import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { writePictures } from '../src/screenshots/write-pictures.ts';

await runCommand({
  name: 'screenshots',
  summary: 'Takes the pictures for the documentation from the real site and the real report.',
  options: {
    ...commonOptions,
    out: { type: 'string', value: 'DIR', description: 'Where the pictures go (default: docs/pictures).' },
  },
  examples: ['npm run -s screenshots', 'npm run -s screenshots -- --out ../pictures'],
  run: async ({ content = 'content', today, out = 'docs/pictures', json }) => {
    const pictures = await writePictures({
      contentDir: content,
      today: resolveToday(today),
      outDir: out,
      progress: startProgress(),
    });
    if (json) process.stdout.write(`${JSON.stringify({ schemaVersion: 1, pictures })}\n`);
    else for (const { file, bytes } of pictures) process.stdout.write(`${file}  ${(bytes / 1000).toFixed(0)} kB\n`);
    return EXIT.good;
  },
});
