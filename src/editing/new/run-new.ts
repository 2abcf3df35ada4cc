import { createInterface } from 'node:readline/promises';
import { inspectLibrary } from '../../article/read-library.ts';
import { EXIT, type ExitCode } from '../../command/exit-code.ts';
import { readSite } from '../../site/read-site.ts';
import { writeChanges } from '../changes/write-changes.ts';
import { type Ask, askWishes } from './ask-wishes.ts';
import { fillTemplate } from './fill-template.ts';
import { formatNew } from './format-new.ts';
import type { Wishes } from './new-article.ts';
import { parseWishes } from './parse-wishes.ts';
import { planNewArticle } from './plan-new-article.ts';
import { readTemplate } from './read-template.ts';
import { readUsedCodes } from './read-used-codes.ts';
import { usualOwner } from './usual-owner.ts';

export interface NewCommand {
  readonly today: string;
  readonly json: boolean;
}

/** Begins an article in every language that is wanted, asking on a terminal for what was not said. */
export async function runNew(contentDir: string, said: Wishes, { today, json }: NewCommand): Promise<ExitCode> {
  const site = await readSite(contentDir);
  // What is wrong with other articles is no reason not to begin one.
  const { library } = await inspectLibrary(contentDir, site, { drafts: true });
  const ownerOf = (topic: string) => usualOwner(library, topic);
  const asks = process.stdin.isTTY && process.stderr.isTTY && (!said.topic || said.titles.length === 0);
  const wishes = asks ? await onTerminal((ask) => askWishes(said, site, ownerOf, ask)) : said;
  const wanted = parseWishes(wishes, site, ownerOf);
  const planned = planNewArticle(contentDir, wanted, library, await readUsedCodes(contentDir, library));
  const changes = planned.files.map(async ({ file, language, title }) => {
    const known = { ...wanted, title, code: planned.code, reviewed: today };
    return { kind: 'create' as const, file, text: fillTemplate(await readTemplate(contentDir, language), known) };
  });
  await writeChanges(await Promise.all(changes));
  const files = planned.files.map(({ file }) => file);
  const result = { schemaVersion: 1, code: planned.code, files };
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : formatNew(planned, site));
  return EXIT.good;
}

async function onTerminal<Result>(talk: (ask: Ask) => Promise<Result>): Promise<Result> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await talk((question) => lines.question(question));
  } finally {
    lines.close();
  }
}
