import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../scripts/gazetteer/read-facts';
import type { FactFile } from '../../scripts/gazetteer/schemas';
import { toTables } from '../../scripts/gazetteer/to-tables';
import { updateGazetteer } from '../../scripts/gazetteer/update-gazetteer';
import { DATA, factRows, TABLES } from './facts';

let folder: string;
let from: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  from = join(folder, 'from');
  cpSync(DATA, from, { recursive: true });
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'tables'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const update = () => updateGazetteer({ from, data: join(folder, 'data'), tables: join(folder, 'tables') });

/** Puts one line of a fact file in place of another; gives back its number. */
function replaceLine(file: FactFile, line: number, text: string): void {
  const path = join(from, `${file}.jsonl`);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  lines[line - 1] = text;
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function changeRow<F extends FactFile>(file: F, line: number, change: object): void {
  replaceLine(file, line, JSON.stringify({ ...factRows(file)[line - 1], ...change }));
}

it('src/gazetteer/tables is what data/ makes (run `npm run gazetteer` where this fails)', () => {
  const tables = toTables(readFacts(DATA));
  expect(readdirSync(TABLES).sort()).toEqual([...tables.keys()].sort());
  for (const [name, text] of tables) expect(readFileSync(join(TABLES, name), 'utf8') === text, name).toBe(true);
});

describe('updateGazetteer', () => {
  it('takes the rows into data/ as they are and makes every table', () => {
    expect(update()).toBe(readdirSync(TABLES).length);
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(readdirSync(TABLES).sort());
    const copied = readFileSync(join(folder, 'data/prisons.jsonl'), 'utf8');
    expect(copied).toBe(readFileSync(join(DATA, 'prisons.jsonl'), 'utf8'));
  });

  it('keeps the rows added here, and leaves those that have come since to the newer files', () => {
    const mine = { ...factRows('people')[0], id: 'mary-carpenter', name: 'Mary Carpenter' };
    const known = { ...factRows('people')[1], name: 'Somebody Else' };
    mkdirSync(join(folder, 'data/own'));
    const own = [mine, known].map((row) => `${JSON.stringify(row).replace(/^\{"id":"([^"]*)",/, '{"id": "$1", ')}\n`);
    writeFileSync(join(folder, 'data/own/people.jsonl'), own.join(''));
    update();
    const taken = readFileSync(join(folder, 'data/people.jsonl'), 'utf8');
    expect(taken).toContain('Mary Carpenter');
    expect(taken).not.toContain('Somebody Else');
    expect(readFileSync(join(folder, 'tables/people.ts'), 'utf8')).toContain('Mary Carpenter');
  });

  it('has the rows of data/own in data/ as well', () => {
    for (const file of readdirSync(join(DATA, 'own'))) {
      const text = readFileSync(join(DATA, file), 'utf8');
      for (const row of readFileSync(join(DATA, 'own', file), 'utf8')
        .trimEnd()
        .split('\n'))
        expect(text).toContain(row);
    }
  });

  it('adds a prison for one more row, wherever that stands', () => {
    const row = { ...factRows('prisons')[0], id: 'slade', name: 'Slade', official_name: 'HMP Slade' };
    const path = join(from, 'prisons.jsonl');
    writeFileSync(path, `${JSON.stringify(row)}\n${readFileSync(path, 'utf8')}`);
    update();
    expect(readFileSync(join(folder, 'tables/prisons.ts'), 'utf8')).toContain('\nShrewsbury\nSlade\n');
  });

  it.each<[string, FactFile, object, string]>([
    ['a missing field', 'prisons', { town: undefined }, 'prisons.jsonl:7: town:'],
    ['an unknown field', 'prisons', { twon: 'March' }, 'prisons.jsonl:7: twon:'],
    ['an unknown word', 'organisations', { kind: 'club' }, 'organisations.jsonl:7: kind:'],
    ['an unknown source', 'tenures', { source: ['hearsay'] }, 'tenures.jsonl:7: source.0:'],
    ['a day that is not in the calendar', 'tenures', { start: '2015-02-29' }, 'tenures.jsonl:7: start: is not a date'],
    ['a separator in a text', 'offices', { aliases: ['a|b'] }, 'offices.jsonl:7: aliases.0: has a "|"'],
    ['a measure nobody defined', 'official-figures', { measure: 'noise' }, 'official-figures.jsonl:7: measure:'],
    ['an end before its start', 'mps', { start: '2020-01-01', end: '2019-01-01' }, 'mps.jsonl:7: ends'],
    ['an office that is not there', 'tenures', { office: 'jester' }, 'tenures.jsonl:7: office: no office "jester"'],
    ['a person who is not there', 'tenures', { person: 'nobody' }, 'tenures.jsonl:7: person: no person "nobody"'],
    ['a successor that is not there', 'prisons', { successor: 'slade' }, 'prisons.jsonl:7: successor: no prison'],
    ['an organisation that is not there', 'offices', { organisation: 'acme' }, 'offices.jsonl:7: organisation: no'],
    ['an id that stands twice', 'people', { id: 'liz-truss' }, 'people.jsonl:'],
    ['an ambiguous alias that is none', 'prisons', { ambiguous_aliases: ['x'] }, 'prisons.jsonl:7: ambiguous_aliases'],
    ['two names for one member', 'mps', { name: 'Someone Else' }, 'mps.jsonl:'],
  ])('refuses %s, says where, and writes nothing', (_, file, change, message) => {
    changeRow(file, 7, change);
    expect(update).toThrow(message);
    expect(readdirSync(join(folder, 'tables'))).toEqual([]);
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });

  it('names every wrong line at once', () => {
    replaceLine('prisons', 3, '{"id": ');
    changeRow('people', 5, { name: ' Liz' });
    expect(update).toThrow(/prisons\.jsonl:3: not JSON.*\npeople\.jsonl:5: name: has a space at an end$/);
  });
});
