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
import { dirname, join, normalize } from 'node:path';
import { build } from 'vite';
import { DATA_FILES, THIRD_PARTY_FILE } from '../../extension/data-files.ts';
import { REPORT_STYLES } from '../../node/report/styles.ts';
import { packagesWithDependencies, thirdPartyText } from '../build/third-party.ts';

const FOLDER = '.output/node';
const COMMAND = 'dist/command.js';

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** @returns the path of the tarball */
export async function makeNodePackage(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  await bundle();
  declareTypes();
  mkdirSync(join(FOLDER, 'assets/styles'), { recursive: true });
  for (const name of Object.values(DATA_FILES))
    for (const file of [name, name.replace('.bin', '.md')])
      copyFileSync(`assets/${file}`, join(FOLDER, 'assets', file));
  for (const name of REPORT_STYLES)
    copyFileSync(`assets/styles/${name}`, join(FOLDER, 'assets/styles', name));
  copyFileSync('LICENSE', join(FOLDER, 'LICENSE'));
  copyFileSync('node/README.md', join(FOLDER, 'README.md'));
  const libraries = importedIn(join(FOLDER, 'dist'));
  writeFileSync(join(FOLDER, THIRD_PARTY_FILE), thirdPartyText(packagesWithDependencies(libraries)));
  writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(manifestOf(libraries), null, 2)}\n`);
  chmodSync(join(FOLDER, COMMAND), 0o755);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', '..'], { cwd: FOLDER, encoding: 'utf8' }),
  ) as [{ readonly filename: string }];
  return join(dirname(FOLDER), packed.filename);
}

/** Own code only: libraries are dependencies, which npm installs. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(FOLDER, 'dist'),
      rollupOptions: {
        input: { command: 'node/command/main.ts', work: 'node/command/work.ts', index: 'node/index.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

/** The declarations of the library, and of no file that it does not reach. */
function declareTypes(): void {
  execFileSync('npx', ['tsc', '-p', 'node/tsconfig.types.json'], { stdio: 'inherit' });
  const types = join(FOLDER, 'types');
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
