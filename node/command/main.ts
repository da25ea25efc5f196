#!/usr/bin/env node
/** The command `stimmen`. */
import { printable } from '../formats/printable.ts';
import { version } from '../version.ts';
import { HELP, parseCommand } from './parse-command.ts';
import { runAnnotate } from './run-annotate.ts';
import { runReport } from './run-report.ts';

const parsed = parseCommand(process.argv.slice(2));
switch (parsed.kind) {
  case 'help':
    console.log(HELP);
    break;
  case 'version':
    console.log(version());
    break;
  case 'refused':
    console.error(printable(`stimmen: ${parsed.reason}`));
    process.exitCode = 2;
    break;
  case 'annotate':
    process.exitCode = await runAnnotate(parsed.command);
    break;
  case 'report':
    process.exitCode = await runReport(parsed.command);
}
