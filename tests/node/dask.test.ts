/** The example for many machines, on a cluster of two workers on this one; skipped where Debian's Dask is missing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const PYTHON = '/usr/bin/python3';
const hasDask = spawnSync(PYTHON, ['-c', 'import dask.distributed']).status === 0;
const COMMAND = `${process.execPath} --import tsx node/command/main.ts`;

it.skipIf(!hasDask)('Dask annotates each file once, and goes on where a run ended', () => {
  const folder = temporaryFolder();
  const out = path.join(folder, 'analysen');
  const files = ['Anna Moser', 'Karl Huber', 'Eva Lang'].map((name, at) => {
    const file = path.join(folder, `teil-${at}.ndjson`);
    writeFileSync(file, `${JSON.stringify({ text: `„Das ist neu“, sagte ${name} am Montag.` })}\n{\n`);
    return file;
  });
  mkdirSync(out);
  writeFileSync(path.join(out, 'teil-1.ndjson'), 'von gestern');
  const { status, stdout } = spawnSync(
    PYTHON,
    ['examples/annotate_with_dask.py', '--command', COMMAND, out, ...files],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('3/3 ');
  expect(stdout.match(/line 2: is no JSON/g)).toHaveLength(2);
  const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
  expect(readdirSync(out).sort()).toEqual(['teil-0.ndjson', 'teil-1.ndjson', 'teil-2.ndjson']);
  expect(read('teil-1.ndjson')).toBe('von gestern');
  expect(JSON.parse(read('teil-2.ndjson').split('\n')[0] ?? '').quotes[0].speaker.name).toBe('Eva Lang');
});
