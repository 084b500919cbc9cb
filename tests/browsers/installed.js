import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where commands of these names are on PATH, the first name first.
 * @param {...string} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return existing(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/**
 * Those of `paths` that exist, each once.
 * @param {string[]} paths
 */
export function existing(paths) {
  return [...new Set(paths)].filter((path) => existsSync(path));
}

/**
 * The folders in which macOS or Windows keeps applications; none on Linux.
 * @returns {string[]}
 */
export function applicationFolders() {
  const { HOME = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  if (process.platform === 'darwin') return ['/Applications', join(HOME, 'Applications')];
  if (process.platform !== 'win32') return [];
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}
