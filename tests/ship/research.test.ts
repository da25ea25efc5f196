/** The worked example in docs/research.md, every command as it is written. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const PYTHON = '/usr/bin/python3';
const hasPandas = spawnSync(PYTHON, ['-c', 'import pandas']).status === 0;

/** Lines of shell that only work with it. */
const NEEDS_PANDAS = /^.*(?:python3|corpus\.ndjson).*$/gm;

/** The blocks of the document as one script: shell as it is, Python into the file that its first line names. */
function scriptOf(document: string): string {
  const blocks = [...document.matchAll(/```(sh|python)\n(.*?)```/gs)];
  const parts = blocks.map(([, language, code = '']) => {
    if (language === 'sh') return hasPandas ? code : code.replace(NEEDS_PANDAS, '');
    const name = /^# (\w+\.py)\n/.exec(code)?.[1];
    if (!name) throw new Error('A block of Python does not name its file');
    return `cat > ${name} <<'END'\n${code}END\n`;
  });
  return `set -euo pipefail\n${parts.join('')}`;
}

describe('the worked example', () => {
  const home = temporaryFolder();
  let printed = '';

  beforeAll(() => {
    const output = join(home, 'stimmen/.output');
    mkdirSync(output, { recursive: true });
    copyFileSync(inject('nodePackage'), join(output, basename(inject('nodePackage'))));
    symlinkSync(resolve('tests'), join(home, 'stimmen/tests'));
    const script = scriptOf(readFileSync('docs/research.md', 'utf8'));
    mkdirSync(join(home, 'somewhere'));
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: join(home, 'somewhere'),
      encoding: 'utf8',
      // npm's own store and settings are those of whoever runs the test.
      env: {
        ...process.env,
        HOME: home,
        npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
        npm_config_userconfig: process.env.npm_config_userconfig ?? join(homedir(), '.npmrc'),
        npm_config_prefer_offline: 'true',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
      },
    });
    expect([status, stderr]).toEqual([0, '']);
    printed = stdout;
    // The articles are annotated three times, which takes its time on a busy machine.
  }, 480_000);

  const study = (name: string): string => join(home, 'somewhere/study', name);

  it('gives tables with a row for each quote and each person', () => {
    expect(readFileSync(study('quotes.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(300);
    expect(readFileSync(study('people.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(100);
  });

  it('gives a report', () => {
    expect(readFileSync(study('report.html'), 'utf8')).toContain('<h2>Women and men</h2>');
  });

  it.skipIf(!hasPandas)('counts words by gender, and reads lines, with pandas', () => {
    expect(printed).toMatch(/direct\s+reported/);
    for (const row of ['no person', 'female', 'male'])
      expect(printed).toMatch(new RegExp(`^${row} +\\d+ +\\d+$`, 'm'));
    expect(printed).toContain("Tagblatt ['Anna Moser']\nBote []\n");
    expect(existsSync(study('analyses/corpus.ndjson'))).toBe(true);
  });
});
