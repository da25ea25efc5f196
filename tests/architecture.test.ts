/**
 * The rules that keep the house simple: one way through it, no hidden roads.
 * Where a rule is in the way of a better shape, change the rule here together with the code, and say why.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifiersIn, wordsOf } from './identifiers.ts';

const ROOT = join(import.meta.dirname, '..');

/** From the page's side to the reader's side; a folder may import itself and those before it. */
const FLOORS = [
  'language',
  'article',
  'analysis',
  'highlights',
  'extension',
  'components',
  'entrypoints',
] as const;
type Floor = (typeof FLOORS)[number];

/** Pictures of what code does, where the field has a term. */
const NO_NAMES = new Set(
  `tell tells telling told teller settle settles settled hear hears heard know knows wear wears wearing worn
   equip equips equipped obey obeys deed deeds glance glances dealt`.split(/\s+/),
);

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Static and dynamic imports and re-exports of a file that point into the house, as paths from its root. */
function importsOf(file: string): Import[] {
  const specifiers = read(file).matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
  return [...specifiers].map(([, target]) => ({
    file,
    target: normalize(join(dirname(file), target ?? '')),
  }));
}

const floorOf = (path: string): Floor | undefined => FLOORS.find((floor) => path.startsWith(`${floor}/`));

/** Files that reach themselves by their imports, each circle as the path that closes it. */
function findCircles(): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

const all = FLOORS.flatMap((floor) => sourceFiles(floor));
const allImports = all.flatMap(importsOf);
const targets = new Map(all.map((file) => [file, importsOf(file).map(({ target }) => target)]));

describe('the way through the house', () => {
  it('imports run one way: entrypoints → components → extension → highlights → analysis → article → language', () => {
    const upstairs = allImports.filter(({ file, target }) => {
      const from = floorOf(file);
      const to = floorOf(target);
      return from && to && FLOORS.indexOf(to) > FLOORS.indexOf(from);
    });
    expect(upstairs, 'These files import from a floor above their own; move what they need down.').toEqual(
      [],
    );
  });

  it('what ships imports nothing from tests or tools', () => {
    const outside = allImports.filter(
      ({ target }) => /^(tests|tools)\//.test(target) || target.startsWith('..'),
    );
    expect(outside, 'Product code must stand without its tests and tools.').toEqual([]);
  });

  it('panels know spans, not the page: no painting, no text map, no page reading', () => {
    const panels = [...sourceFiles('components'), ...sourceFiles('entrypoints')].filter(
      // The first page is a page as well: it has an article in it.
      (file) => !/^entrypoints\/(page-script|page-tools|background|welcome\/annotate-sample)/.test(file),
    );
    const touching = panels
      .flatMap(importsOf)
      .filter(({ target }) => /^(highlights\/paint|article\/(?!article\.ts))/.test(target));
    expect(touching, 'A panel talks to the content script by messages.').toEqual([]);
  });

  it('only highlights/ paints', () => {
    const painters = all.filter((file) =>
      /\bCSS\s*\.\s*highlights\s*\.\s*(set|delete|clear)\b/.test(read(file)),
    );
    expect(
      painters.filter((file) => !file.startsWith('highlights/')),
      'The registry is shared with the page; whoever sets a highlight must also know how to take it away.',
    ).toEqual([]);
    expect(painters.length, 'Nothing paints: is the pattern of this test still right?').toBeGreaterThan(0);
  });

  it('what is made of a page’s draft does not know the page', () => {
    const reached = new Set(['article/draft/read-draft.ts']);
    for (const file of reached) for (const { target } of importsOf(file)) reached.add(target);
    const knowing = [...reached].filter((file) =>
      /\b(?:Document|Element|Node|Text|Range)\b/.test(read(file)),
    );
    expect(knowing, 'It runs in the background, where there is no DOM.').toEqual([]);
    expect(reached.size, 'Imports nothing: is the pattern of this test still right?').toBeGreaterThan(5);
  });

  it('no imports run in a circle', () => {
    expect(findCircles(), 'A type that two files share gets a file of its own.').toEqual([]);
  });

  it('the language is data: it imports nothing but data', () => {
    const outside = sourceFiles('language')
      .flatMap(importsOf)
      .filter(({ target }) => !target.startsWith('language/'));
    expect(outside, 'Rules belong to the analysis or to the article.').toEqual([]);
  });

  it('the analysis does not know the browser', () => {
    const knowing = sourceFiles('analysis').filter((file) => /from '(wxt|preact|@webext)/.test(read(file)));
    expect(knowing, 'The analysis also runs on the command line.').toEqual([]);
  });
});

describe('hostile pages', () => {
  it('every regular expression is written out, so that it can be checked', () => {
    const built = all.filter((file) => /\bRegExp\(/.test(read(file)));
    expect(
      built,
      'tests/regular-expressions.test.ts checks literals; what is built at run time escapes it.',
    ).toEqual([]);
  });

  it('no call takes as many arguments as a page has of something: engines give it some ten thousand', () => {
    const spread = /(?:Math\.(?:max|min)|\.(?:push|unshift|add)|new Highlight)\((?:\s*[\w.]+,)*\s*\.\.\./;
    const shipped = FLOORS.flatMap((floor) => sourceFiles(floor));
    expect(shipped.filter((file) => spread.test(read(file)))).toEqual([]);
  });

  it('only one file asks the nodes of a page', () => {
    const onPage = all.filter((file) => /^(?:article|highlights|entrypoints\/page-)/.test(file));
    const asking = onPage.filter(
      (file) =>
        file !== 'article/page/nodes.ts' &&
        // These ask their own nodes, which no page gets to.
        !['card.tsx', 'foot-bar.tsx'].some((own) => file === `entrypoints/page-tools/${own}`) &&
        /\.(?:parent(?:Element|Node)|localName|textContent|(?:get|has)Attributes?\b|querySelector|(?:first|last)(?:Element)?Child|(?:next|previous)(?:Element)?Sibling|getElementsBy|compareDocumentPosition|nodeType|nodeName|ownerDocument|childNodes|closest\(|matches\()/.test(
          read(file),
        ),
    );
    expect(
      asking,
      'A form lets its fields stand in for these: read nodes by the functions of article/page/nodes.ts.',
    ).toEqual([]);
  });

  it('nothing writes markup or runs text as code', () => {
    const risky = all.filter((file) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\(|new Function)\b/.test(
        read(file),
      ),
    );
    expect(
      risky,
      'Build nodes; never parse text from a page as markup in the extension or the page.',
    ).toEqual([]);
  });
});

describe('the shape of the code', () => {
  it('no export can be changed from outside', () => {
    const mutable = all.filter((file) => /^export let /m.test(read(file)));
    expect(mutable, 'Export functions or constants, not variables.').toEqual([]);
  });

  it('no file knows everything', () => {
    const long = [...all, ...sourceFiles('tools')]
      .filter((file) => !file.startsWith('language/german/'))
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long, 'Over 300 lines: which of its ideas wants a file of its own?').toEqual([]);
  });

  it('things go by the names of the field', () => {
    const files = [...all, ...sourceFiles('tools'), ...sourceFiles('tests')];
    const odd = files
      .flatMap((file) => [...identifiersIn(file, read(file)), file].map((name) => ({ file, name })))
      .filter(({ name }) => name !== 'allSettled' && wordsOf(name).some((word) => NO_NAMES.has(word)));
    expect(odd, 'Say what it is: speaker, cue, mention, candidate, antecedent …').toEqual([]);
  });

  it('nothing is committed that belongs to one machine', () => {
    const tracked = [...all, ...sourceFiles('tools'), ...sourceFiles('tests')].filter(
      (file) =>
        statSync(join(ROOT, file)).isFile() &&
        relative(ROOT, join(ROOT, file)) !== 'tests/architecture.test.ts',
    );
    const tied = tracked.filter((file) => /['"`](\/home\/|\/root\/|\/tmp\/|\/Users\/)/.test(read(file)));
    expect(tied, 'Use os.tmpdir() or a path from the project.').toEqual([]);
  });
});
