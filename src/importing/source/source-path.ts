import { posix } from 'node:path';

/**
 * The path in a folder that an address names, as `a/b.md`.
 *
 * @param base the file that names it, or '' for the folder itself
 * @returns `undefined` where it leads out of the folder
 */
export function sourcePath(base: string, url: string): string | undefined {
  const [target = ''] = url.split(/[?#]/);
  const decoded = decode(target).replaceAll('\\', '/');
  const joined = decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(base), decoded);
  const path = posix.normalize(joined);
  return path.startsWith('../') || path === '..' || path.includes('\0') ? undefined : path.replace(/^\.\/|^\/+/, '');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
