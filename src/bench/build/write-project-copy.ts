import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What a build reads of the project, its content apart. */
const parts = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'public', 'scripts', 'src'];

/**
 * Copies the project's code into a folder, with links to its packages. Astro and Vite keep their caches in `.astro` and
 * `node_modules`: a build in a fresh copy finds none, as in a fresh clone, and leaves those of the project alone.
 */
export async function writeProjectCopy(project: string, copy: string): Promise<void> {
  await mkdir(path.join(copy, 'node_modules'), { recursive: true });
  for (const part of parts) await cp(path.join(project, part), path.join(copy, part), { recursive: true });
  const packages = await readdir(path.join(project, 'node_modules'), { withFileTypes: true });
  for (const { name } of packages.filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))) {
    await symlink(path.join(project, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction');
  }
}
