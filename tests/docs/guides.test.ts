import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyChange, readGuides, type Step } from './read-guides';

const GUIDES = readGuides(readFileSync('docs/guides.md', 'utf8'));
const COPIED = ['src', 'data', 'public', 'scripts', 'tests', 'docs', 'manifest.json', 'package.json', 'tsconfig.json'];
const CONFIGS = ['vite.config.ts', 'vitest.config.ts'];

let copy: string;
/** What the last command of a guide printed. */
let printed = '';

/** The project without what is installed or built, in a folder that may be written to. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gatelog-guides-'));
  for (const name of [...COPIED, ...CONFIGS]) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function follow(step: Step): void {
  const path = 'path' in step ? join(copy, step.path) : '';
  switch (step.kind) {
    case 'line':
      appendFileSync(path, step.text);
      break;
    case 'change':
      writeFileSync(path, applyChange(readFileSync(path, 'utf8'), step.text));
      break;
    case 'file':
      expect(existsSync(path), `${step.path} is there already`).toBe(false);
      writeFileSync(path, step.text);
      break;
    case 'run':
      printed = run(step.text);
      break;
    case 'expect':
      expect(mentionsIn(printed)).toContainEqual(expect.objectContaining(JSON.parse(step.text)));
      break;
  }
}

/** Runs a guide's commands; one that fails throws with what it said. */
function run(commands: string): string {
  // Vitest's own settings would make the runs inside take themselves for its workers.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  try {
    return execFileSync('sh', ['-ec', commands], { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${commands}\n${stdout}\n${stderr}`);
  }
}

function mentionsIn(output: string): readonly unknown[] {
  const last = output.trim().split('\n').at(-1) ?? '';
  return (JSON.parse(last) as { readonly mentions: readonly unknown[] }).mentions;
}

describe('docs/guides.md', () => {
  it('guides through everything that is often added', () => {
    expect(GUIDES.map(({ title }) => title)).toEqual([
      'A prison',
      'An office holder',
      'A site',
      'A rule',
      'A measure',
      'An export format',
    ]);
  });

  it.each(GUIDES)(
    '$title: its steps lead to where it says',
    ({ steps }) => {
      expect(steps.some(({ kind }) => kind === 'run')).toBe(true);
      for (const step of steps) follow(step);
      // Commands of a guide take some seconds; on a busy machine, minutes.
    },
    240_000,
  );
});

describe('applyChange', () => {
  it('puts lines where those around them stand, and takes others out', () => {
    expect(applyChange('a\nb\nc\n', ' a\n+x\n-b\n')).toBe('a\nx\nc\n');
  });

  it('refuses a place that is not there, or there twice', () => {
    expect(() => applyChange('a\nb\n', ' c\n+x\n')).toThrow('0 times');
    expect(() => applyChange('a\na\n', ' a\n+x\n')).toThrow('2 times');
  });
});
