/** The package for Node: command and library bundled, with types, lexicon and models; no install script, no network. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { build } from 'vite';
import { DATA_FILES, THIRD_PARTY_FILE } from '../../extension/data-files.ts';
import { REPORT_STYLES } from '../../node/report/styles.ts';
import { packagesWithDependencies, thirdPartyText } from '../build/third-party.ts';

const COMMAND = 'dist/command.js';

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * @param output folder that the tarball is written to, and what is in it to `node/` below
 * @returns the path of the tarball
 */
export async function makeNodePackage(output: string): Promise<string> {
  const folder = join(output, 'node');
  rmSync(folder, { recursive: true, force: true });
  await bundleProgram(join(folder, 'dist'));
  declareTypes(folder);
  mkdirSync(join(folder, 'assets/styles'), { recursive: true });
  for (const name of Object.values(DATA_FILES))
    for (const file of [name, name.replace('.bin', '.md')])
      copyFileSync(`assets/${file}`, join(folder, 'assets', file));
  for (const name of REPORT_STYLES)
    copyFileSync(`assets/styles/${name}`, join(folder, 'assets/styles', name));
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  copyFileSync('node/README.md', join(folder, 'README.md'));
  const libraries = importedIn(join(folder, 'dist'));
  writeFileSync(join(folder, THIRD_PARTY_FILE), thirdPartyText(packagesWithDependencies(libraries)));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(libraries), null, 2)}\n`);
  chmodSync(join(folder, COMMAND), 0o755);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', '..'], { cwd: folder, encoding: 'utf8' }),
  ) as [{ readonly filename: string }];
  return join(output, packed.filename);
}

/** Command and library. Own code only: libraries are dependencies, which npm installs. */
export async function bundleProgram(outDir: string, emptyOutDir = true): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir,
      rollupOptions: {
        input: { command: 'node/command/main.ts', work: 'node/command/work.ts', index: 'node/index.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

/** The declarations of the library, and of no file that it does not reach. */
function declareTypes(folder: string): void {
  const types = resolve(folder, 'types');
  execFileSync('npx', ['tsc', '-p', 'node/tsconfig.types.json', '--outDir', types], { stdio: 'inherit' });
  const reached = new Set([join(types, 'node/index.d.ts')]);
  for (const file of reached)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from |import\()['"](\.[^'"]+)['"]/g,
    ))
      reached.add(normalize(join(dirname(file), target.replace(/\.[jt]s$/, '.d.ts'))));
  for (const file of filesIn(types)) if (!reached.has(file)) rmSync(file);
}

/** The libraries that the bundle imports, by name. */
function importedIn(folder: string): string[] {
  const names = filesIn(folder).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^import\b[^'"]*|\bimport\()['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/gm,
      ),
    ].map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).sort();
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Version and dependencies are those of the project, pinned. @throws for a library that the project does not name */
function manifestOf(libraries: readonly string[]): object {
  const project: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const { version, description, license, engines } = project;
  const versionOf = (library: string): string => {
    const found = project.dependencies[library] ?? project.devDependencies[library];
    if (!found) throw new Error(`The Node package imports ${library}, which package.json does not name.`);
    return found;
  };
  return {
    name: 'stimmen',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { stimmen: COMMAND },
    exports: { '.': { types: './types/node/index.d.ts', default: './dist/index.js' } },
    files: ['dist', 'types', 'assets', THIRD_PARTY_FILE],
    dependencies: Object.fromEntries(libraries.map((library) => [library, versionOf(library)])),
  };
}
