import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../scripts/lib/read-articles';

const line = (record: unknown): string => JSON.stringify(record);

describe('readArticles', () => {
  it('reads a line an article, and takes empty and null facts for absent', () => {
    const text = [
      line({ doc: 'a', text: 'one', title: null, publisher: '', published: '2019-02-21T05:28:00Z', extra: 1 }),
      '',
      line({ doc: 'b', text: '', title: 'Two', published: 'last week' }),
    ].join('\r\n');
    expect(readArticles(text)).toEqual([
      { doc: 'a', input: { text: 'one', published: '2019-02-21' } },
      { doc: 'b', input: { text: '', title: 'Two' } },
    ]);
  });

  it.each([
    ['not JSON', 'nope', /^line 2: not JSON/],
    ['a text that is none', line({ doc: 'b', text: 3 }), /^line 2: text:/],
    ['a record without a name', line({ text: 'x' }), /^line 2: doc:/],
    ['a list', '[]', /^line 2: /],
  ])('names the line of %s', (_, bad, message) => {
    expect(() => readArticles(`${line({ doc: 'a', text: 'x' })}\n${bad}`)).toThrow(message);
  });
});

describe('npm run recognise', () => {
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/recognise.ts', ...args], { input, encoding: 'utf8' });
  const article = line({ doc: 'a', text: 'HMP Leeds is a prison that held 644 inmates.', published: '2016-11-16' });

  it('writes a line an article, and explains itself on standard error', () => {
    const { status, stdout, stderr } = run(`${article}\n`, '-', '--trace');
    expect(status).toBe(0);
    const [written = '', ...rest] = stdout.split('\n');
    expect(rest).toEqual(['']);
    const { doc, mentions } = JSON.parse(written) as { doc: string; mentions: { text: string }[] };
    expect(doc).toBe('a');
    expect(mentions.map(({ text }) => text)).toEqual(['HMP Leeds', '644 inmates']);
    expect(stderr).toMatch(
      /figures\n {2}\+ 32-43 statistic "644 inmates" 644 prisoners prisoners-held \(stated, figures:count\)/,
    );
  }, 30_000);

  it('writes nothing where a line is bad, and ends with 2', () => {
    const { status, stdout, stderr } = run(`${article}\n{"doc":`, '-');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^line 2: not JSON/m);
  }, 30_000);

  it('ends with 2 where there is no such file, or no file is named', () => {
    expect(run('', 'no-such-file.jsonl').status).toBe(2);
    expect(run('').status).toBe(2);
  }, 30_000);
});
