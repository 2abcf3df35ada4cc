import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { agentsMarker } from './markers.ts';
import { rareArticles } from './rare-articles.ts';
import { writeFiles } from './write-files.ts';

/** With a filter taken out a page may be heavier than it should: it is built, so that what it holds can be searched. */
const added = `endpoints: {search: /api/search, feedback: /api/feedback, contacts: /api/contacts}
budget: {articleBytes: 60000}
`;

/**
 * A copy of a content folder whose site stands under `/help` and has every endpoint and no repository, whose desk stands under `/for/agents`, with articles of
 * kinds that the sample does not have, and an English in which everything that the desk says ends with the marker of what
 * agents alone may see.
 */
export async function writeRareContent(contentDir: string, copy: string): Promise<void> {
  await cp(contentDir, copy, { recursive: true });
  const settings = (await readFile(path.join(contentDir, 'site.yaml'), 'utf8'))
    .replace(/^repository: .*\n/m, '')
    .replace('desk: {', 'desk: {address: https://desk.example.com/for/agents, ');
  await writeFiles(copy, {
    ...rareArticles,
    'languages/en.yaml': await markedEnglish(),
    'languages/en.check-words.txt': await readFile('src/site/languages/en.check-words.txt', 'utf8'),
    'site.yaml': `${settings.replace(/^(address: \S+?)\/?(?=\s)/m, '$1/help')}${added}`,
  });
}

async function markedEnglish(): Promise<string> {
  const english = await readFile('src/site/languages/en.yaml', 'utf8');
  const [forAll = '', forDesk = ''] = english.split('\ndesk:\n');
  const marked = forDesk.replace(/^( {2}[\w.]+: )("?)(.*?)("?)$/gm, `$1$2$3 ${agentsMarker}desk$4`);
  return `${forAll}\ndesk:\n${marked}`;
}
