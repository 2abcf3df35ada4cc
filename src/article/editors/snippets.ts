import { frontMatterHelp } from '../front-matter.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** For VS Code: every field of the front matter by its name, every component by its own, with an example to change. */
export function snippets(): Record<string, Snippet> {
  const fields = Object.entries(frontMatterHelp).filter(([name]) => name !== '' && !name.includes('.'));
  return Object.fromEntries([
    ...fields.map(([name, { must, example }]) => [
      `field ${name}`,
      snippet(name, example.split('  or  ')[0] ?? example, must),
    ]),
    ...[...vocabulary.values()].map(({ name, example }) => [
      `component ${name}`,
      snippet(`<${name}`, example, `The component ${name}`),
    ]),
  ]);
}

function snippet(prefix: string, example: string, description: string): Snippet {
  return { prefix, scope: 'markdown,mdx', body: example.replaceAll('$', '\\$').split('\n'), description };
}
