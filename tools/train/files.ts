import { existsSync } from 'node:fs';

/** @returns the files @throws if one is missing */
export function checkFiles(files: readonly string[]): readonly string[] {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`There is no ${missing.join(' and no ')}. Name the folder of the data.`);
  return files;
}
