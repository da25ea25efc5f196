/** `npm run -s annotate`: annotates saved pages and plain texts. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotateFile } from './annotate-file.ts';
import { FORMATS, type Format, isFormatName } from './formats.ts';
import { listInputs } from './list-inputs.ts';
import { printable } from './printable.ts';

const HELP = `usage: npm run -s annotate -- [--out DIR] [--format json|markdown] [--url URL] FILE_OR_DIR...

Annotates saved pages (*.html, *.htm) and plain texts (*.txt, blank lines between paragraphs).
A directory stands for all such files in it.

  --out DIR      write one file for each input to DIR, named after it
                 (without it, a single input is written to the standard output)
  --format NAME  ${Object.keys(FORMATS).join(' or ')}; json is the default
  --url URL      the address of a page that does not name it, for a single input
  --help         this text

Exit code: 0 if all inputs were read, 1 if some could not be, 2 if the command was not understood.`;

interface Command {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly format: Format;
  /** null where pages name their own address. */
  readonly url: string | null;
}

process.exitCode = await run(process.argv.slice(2));

async function run(parameters: string[]): Promise<number> {
  const command = parseCommand(parameters);
  if (typeof command === 'string') {
    const isHelp = command === HELP;
    (isHelp ? console.log : console.error)(printable(command));
    return isHelp ? 0 : 2;
  }
  let failures = 0;
  for (const input of command.inputs) {
    if (!(await annotateOne(input, command))) failures++;
  }
  return failures > 0 ? 1 : 0;
}

/** @returns the command, or the text that tells why there is none */
function parseCommand(parameters: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        format: { type: 'string', default: 'json' },
        url: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return HELP;
    if (!isFormatName(values.format)) return `unknown format: ${values.format}`;
    if (positionals.length === 0) return `nothing to annotate\n\n${HELP}`;
    const inputs = listInputs(positionals);
    if (inputs.length === 0) return 'no *.html or *.txt files there';
    if (inputs.length > 1 && values.out === undefined) return 'several inputs need --out DIR';
    if (values.out !== undefined && isFile(values.out))
      return `--out ${values.out}: is a file, not a directory`;
    const clash = values.out === undefined ? null : findClash(inputs);
    if (clash)
      return `${clash.join(' and ')} would be written to the same file; annotate them to two directories`;
    if (values.url !== undefined && inputs.length > 1) return '--url is the address of a single input';
    if (values.url !== undefined && !URL.canParse(values.url)) return `not an address: ${values.url}`;
    return {
      inputs,
      out: values.out ?? null,
      format: FORMATS[values.format],
      url: values.url ?? null,
    };
  } catch (error) {
    return messageOf(error);
  }
}

/** @returns whether it could be annotated; if not, the reason is on stderr and the others go on */
async function annotateOne(input: string, { out, format, url }: Command): Promise<boolean> {
  try {
    const written = format.write(await annotateFile(input, url));
    if (out === null) process.stdout.write(written);
    else {
      mkdirSync(out, { recursive: true });
      writeFileSync(path.join(out, `${nameOf(input)}.${format.extension}`), written);
    }
    return true;
  } catch (error) {
    console.error(printable(`${input}: ${messageOf(error)}`));
    return false;
  }
}

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Of the file that an input is written to, without its ending. */
function nameOf(input: string): string {
  return path.parse(input).name;
}

/** Two inputs of one name: the second would be written over the first. */
function findClash(inputs: readonly string[]): readonly [string, string] | null {
  const known = new Map<string, string>();
  for (const input of inputs) {
    const other = known.get(nameOf(input));
    if (other !== undefined) return [other, input];
    known.set(nameOf(input), input);
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
