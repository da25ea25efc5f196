/** Prints which files of tests took longest, in seconds, so that whoever wants the run shorter knows where to look. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SHOWN = 15;

const [folder] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).testResults)
  .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
  .sort((one, other) => other.seconds - one.seconds);
for (const { name, seconds } of files.slice(0, SHOWN))
  console.log(`${seconds.toFixed(0).padStart(5)} s  ${relative('.', name)}`);
