#!/usr/bin/env node
/** The command `stimmen`. */
import { readFileSync } from 'node:fs';
import { printable } from '../formats/printable.ts';
import { HELP, parseCommand } from './parse-command.ts';
import { runAnnotate } from './run.ts';

const parsed = parseCommand(process.argv.slice(2));
switch (parsed.kind) {
  case 'help':
    console.log(HELP);
    break;
  case 'version':
    console.log(versionOf());
    break;
  case 'refused':
    console.error(printable(`stimmen: ${parsed.reason}`));
    process.exitCode = 2;
    break;
  case 'annotate':
    process.exitCode = await runAnnotate(parsed.command);
}

/** In `dist/` of the package as in this folder's parent, the manifest stands above. */
function versionOf(): string {
  const above = import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json';
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL(above, import.meta.url), 'utf8'),
  );
  return manifest.version;
}
