import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterJsonSchema } from './front-matter-json-schema.ts';
import { snippets } from './snippets.ts';

/** What editors are given, by its path in the project. */
export function editorFiles(): Record<string, string> {
  return {
    'docs/front-matter.schema.json': formatJson(frontMatterJsonSchema()),
    '.vscode/firstfix.code-snippets': formatJson(snippets()),
  };
}

/** Writes them below a folder. */
export async function writeEditorFiles(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(editorFiles())) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
