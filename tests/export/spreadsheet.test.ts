import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV } from '../../src/export/csv';
import { HOSTILE, toAnnotation } from './sample-annotations';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** The cells of the first sheet, as LibreOffice shows them, and its formulas. */
function openInLibreOffice(csv: string): { readonly rows: readonly (readonly string[])[]; readonly formulas: number } {
  const folder = mkdtempSync(join(tmpdir(), 'gatelog-'));
  try {
    writeFileSync(join(folder, 'table.csv'), csv);
    // Comma, quotation marks, UTF-8: what its dialog proposes for the file.
    const done = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--infilter=CSV:44,34,76,1',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'table.csv'),
      ],
      { timeout: 300_000 },
    );
    if (done.status !== 0) throw new Error(`LibreOffice could not open it: ${done.stderr}`);
    const xml = readFileSync(join(folder, 'table.fods'), 'utf8');
    const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
    const rows = [...document.getElementsByTagName('table:table-row')].map(toCells);
    return { rows: rows.filter((row) => row.some(Boolean)), formulas: xml.match(/table:formula=/g)?.length ?? 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toCells(row: Element): string[] {
  return [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
    const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
    const text = [...cell.getElementsByTagName('text:p')].map(toText).join('\n');
    return Array.from({ length: Math.min(repeated, 30) }, () => text);
  });
}

/** OpenDocument writes runs of spaces and tabs as elements. */
function toText(node: Node): string {
  if (node.nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
  if (node.nodeName === 'text:tab') return '\t';
  if (node.nodeName === 'text:line-break') return '\n';
  return node.childNodes.length > 0 ? [...node.childNodes].map(toText).join('') : (node.nodeValue ?? '');
}

describe.skipIf(!isInstalled)('a table in LibreOffice', () => {
  // What no spreadsheet's file format can hold is left out: control characters, and lone carriage returns.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
  const texts = HOSTILE.filter((text) => text.trim() && !/[\u0000\u001b\r\u2028\u0085\u007f]/.test(text));
  const annotations = texts.map((text, i) =>
    toAnnotation({
      id: `3f0b4a52-1d5e-4c1e-9a53-${String(i).padStart(12, '0')}`,
      quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
      note: text,
      tags: [text],
      source: { url: `https://a.example/${String(i).padStart(3, '0')}`, title: text },
    }),
  );

  it('shows every cell as it was written, text as text, and computes nothing', () => {
    const csv = CSV.write(annotations);
    const { rows, formulas } = openInLibreOffice(csv);
    const written = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
    expect(formulas).toBe(0);
    expect(rows.length).toBe(written.length);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(written.map((row) => row.slice(0, 3)));
  }, 300_000);
});
