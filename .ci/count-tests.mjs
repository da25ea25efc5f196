/** Prints "N passed, N failed" over the result files of all runners; one that left none counts as failed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...runners] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const runner of runners) {
  const file = join(folder, `${runner}.json`);
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  passed += results?.numPassedTests ?? 0;
  failed += results ? Math.max(results.numFailedTests, results.success ? 0 : 1) : 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
