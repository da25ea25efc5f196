/**
 * npm run bench [-- analysis read start paint panel memory]
 * Runs the benchmarks and writes what they print to docs/performance.md, each with the machine and the commit. Figures of one
 * section are of one run; between sections, and machines, only their ratios can be compared.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

const FILE = new URL('../../docs/performance.md', import.meta.url);
const BENCHES = ['analysis', 'read', 'start', 'paint', 'panel', 'memory'];
const HEADING = '# Performance\n\nWritten by `npm run bench`. Compare figures within a section only.\n';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${BENCHES.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : BENCHES) if (!writeSection(name)) process.exitCode = 1;
}

/** Without what the build of the extension prints. */
function withoutBuild(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s*[ℹ✔Σ├└]/.test(line))
    .join('\n');
}

/** @returns whether the benchmark ran to its end; if not, its section stays as it was */
function writeSection(name: string): boolean {
  const { status, stdout } = run('npm', ['run', '-s', `bench:${name}`]);
  if (status !== 0) {
    console.error(`bench:${name} broke off`);
    return false;
  }
  const [processor] = os.cpus();
  const machine = `${os.cpus().length} × ${processor?.model}, Node ${process.versions.node}, load ${os.loadavg()[0]?.toFixed(1)}`;
  const commit = run('git', ['rev-parse', '--short', 'HEAD']).stdout.trim();
  const section = `## ${name}\n\n${machine}, commit ${commit}\n\n\`\`\`\n${withoutBuild(stdout).trim()}\n\`\`\`\n`;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(/^(?=## )/m) : [HEADING];
  const others = before.slice(1).filter((text) => !text.startsWith(`## ${name}\n`));
  const sections = [...others, section].map((text) => text.trim()).sort();
  writeFileSync(FILE, `${[HEADING.trim(), ...sections].join('\n\n')}\n`);
  return true;
}

function run(command: string, parameters: readonly string[]) {
  return spawnSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
