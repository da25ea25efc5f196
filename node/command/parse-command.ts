/** What was asked for on the command line. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { FORMATS, type FormatName, isFormatName } from '../formats/formats.ts';
import { listInputs, MANY } from './list-inputs.ts';
import { findClash, findOverwritten, outputFor } from './name-output.ts';

export const HELP = `usage: stimmen annotate [--out DIR] [--format NAME] [--bom] [--resume] [--jobs N] [--url URL] FILE_OR_DIR...
       stimmen annotate [--format NAME] [--jobs N] - < articles.ndjson
       stimmen report --out FILE.html [--language de|en] [--jobs N] FILE_OR_DIR...
       stimmen --help | --version

Says who says what in German-language articles: saved pages (*.html, *.htm), plain texts (*.txt, blank lines between
paragraphs), pages in web archives (*.warc, *.warc.gz), and articles line by line (*.ndjson, or the standard input as
"-"), each line an object with "html" or "text" and, if known, "url", "date", "outlet", "title". A directory stands for
all such files in it.

  --out DIR      write one file for each input to DIR, named after it
                 (without it, json, markdown and annotations take a single input; the others are written one after
                 the other to the standard output)
  --format NAME  ${Object.keys(FORMATS).join(', ')}; json is the default, ndjson for lines and archives
  --bom          begin tables with a byte order mark, which Excel wants
  --resume       leave out what DIR has already, and go on in a file of lines (ndjson) where a run was broken off
  --jobs N       work on N threads; 1 is the default
  --url URL      the address of a page that does not name it, for a single input

report writes one page over all articles: who speaks how much, women and men, by outlet, over time, each figure with the
way to its quotes.

  --out FILE     the page
  --language L   ${LANGUAGES.join(' or ')}; ${LANGUAGES[0]} is the default

  --help         this text
  --version      the version

Exit code: 0 if all went well, 1 if some input could not be read or is no article in German, 2 if the command was not
understood. Lines and pages of archives that are no articles are no errors: their status says so.`;

/** More threads than machines have cores only wait for each other. */
const MOST_JOBS = 256;

export interface AnnotateCommand {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly format: FormatName;
  readonly withByteOrderMark: boolean;
  readonly resume: boolean;
  /** Threads. */
  readonly jobs: number;
  /** null where pages name their own address. */
  readonly url: string | null;
}

export interface ReportCommand {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly language: Language;
  /** Threads. */
  readonly jobs: number;
}

type Parsed =
  | { readonly kind: 'annotate'; readonly command: AnnotateCommand }
  | { readonly kind: 'report'; readonly command: ReportCommand }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'refused'; readonly reason: string };

export function parseCommand(parameters: readonly string[]): Parsed {
  try {
    return parsed(parameters);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (reason: string): Parsed => ({ kind: 'refused', reason });

/** @throws where Node does not understand the options */
function parsed(parameters: readonly string[]): Parsed {
  const { values, positionals } = readOptions(parameters);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...given] = positionals;
  if (values.out === '') return refused('--out is empty');
  if (name !== 'annotate' && name !== 'report')
    return refused(name === undefined ? `nothing to do\n\n${HELP}` : `unknown command: ${name}`);
  if (given.length === 0) return refused(`nothing to ${name}\n\n${HELP}`);
  const inputs = listInputs(given);
  if (inputs.length === 0) return refused('no *.html, *.htm, *.txt, *.ndjson or *.warc files there');
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return refused(`--jobs is a whole number from 1 to ${MOST_JOBS}`);
  return name === 'report' ? parsedReport(inputs, jobs, values) : parsedAnnotate(inputs, jobs, values);
}

type Values = ReturnType<typeof readOptions>['values'];

/** @throws where Node does not understand them */
const readOptions = (parameters: readonly string[]) =>
  parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      language: { type: 'string' },
      format: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      url: { type: 'string' },
      bom: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });

function parsedReport(inputs: readonly string[], jobs: number, values: Values): Parsed {
  const { out, language = LANGUAGES[0], format, bom, resume, url } = values;
  if (format !== undefined || bom || resume || url !== undefined)
    return refused('report takes --out, --language and --jobs only');
  if (out === undefined) return refused('report needs --out FILE.html');
  const overwritten = findOverwritten(inputs, [out]);
  if (overwritten !== null) return refused(overwriting(overwritten));
  const known = LANGUAGES.find((each) => each === language);
  if (!known) return refused(`--language is ${LANGUAGES.join(' or ')}`);
  return { kind: 'report', command: { inputs, out, language: known, jobs } };
}

function parsedAnnotate(inputs: readonly string[], jobs: number, values: Values): Parsed {
  if (values.language !== undefined) return refused('--language is for report');
  const hasMany = inputs.some((input) => MANY.test(input));
  const format = values.format ?? (hasMany ? 'ndjson' : 'json');
  if (!isFormatName(format)) return refused(`unknown format: ${format}`);
  const command = {
    inputs,
    out: values.out ?? null,
    format,
    withByteOrderMark: values.bom,
    resume: values.resume,
    jobs,
    url: values.url ?? null,
  };
  const reason = contradictionIn(command, hasMany);
  return reason === null ? { kind: 'annotate', command } : refused(reason);
}

function contradictionIn(command: AnnotateCommand, hasMany: boolean): string | null {
  const { inputs, out, format, resume, url } = command;
  const isOnePerFile = FORMATS[format].head === null;
  if (hasMany && isOnePerFile)
    return `lines and archives of articles cannot be written as ${format}, but as ndjson, csv or people-csv`;
  if (inputs.length > 1 && out === null && isOnePerFile) return 'several inputs need --out DIR';
  if (resume && out === null) return '--resume needs --out DIR';
  if (out !== null && isFile(out)) return `--out ${out}: is a file, not a directory`;
  const clash = findClash(inputs, command);
  if (clash)
    return `${clash.join(' and ')} would be written to the same file; annotate them to two directories`;
  const overwritten = findOverwritten(
    inputs,
    inputs.flatMap((input) => outputFor(input, command) ?? []),
  );
  if (overwritten !== null) return overwriting(overwritten);
  if (url !== null && inputs.length > 1) return '--url is the address of a single input';
  if (url !== null && !URL.canParse(url)) return `not an address: ${url}`;
  return null;
}

const overwriting = (input: string): string =>
  `${input} would be written over with what is made of it; name another place behind --out`;

function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false; // Whoever writes there says why not.
  }
}
