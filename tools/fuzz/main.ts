/**
 * npm run fuzz -- 1000000
 * Tries so many random cases instead of the ones that every run of the tests tries; a failure tells the smallest case.
 */
import { spawnSync } from 'node:child_process';

const cases = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(cases) || cases < 1) {
  console.error('usage: npm run fuzz -- CASES');
  process.exitCode = 2;
} else {
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz', '--testTimeout=0'], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: String(cases) },
  });
  process.exitCode = status ?? 1;
}
