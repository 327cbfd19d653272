import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkFacts } from './check-facts';
import { FACT_FILES, type Fact, type FactFile, SCHEMAS } from './schemas';

/** A row with the line it stands on, counted from 1. */
export interface Line<F extends FactFile> {
  readonly line: number;
  readonly row: Fact<F>;
}

export type Facts = { readonly [F in FactFile]: readonly Line<F>[] };

/**
 * Every fact file of a folder, each row checked for its shape and all of them for what they say of each other.
 * Throws one Error that names file and line of everything wrong.
 */
export function readFacts(folder: string): Facts {
  return toFacts((file) => readFileSync(join(folder, `${file}.jsonl`), 'utf8'));
}

/** The same of the texts of all files. */
export function toFacts(textOf: (file: FactFile) => string): Facts {
  const errors: string[] = [];
  const facts = Object.fromEntries(
    FACT_FILES.map((file) => [file, parseFacts(file, textOf(file), errors)]),
  ) as unknown as Facts;
  if (errors.length === 0) errors.push(...checkFacts(facts));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return facts;
}

/** The rows of one file's text; what is wrong is added to `errors` as "file.jsonl:line: field: why". */
export function parseFacts<F extends FactFile>(file: F, text: string, errors: string[]): readonly Line<F>[] {
  const rows: Line<F>[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const at = `${file}.jsonl:${index + 1}`;
    const parsed = parseJson(written);
    if (parsed instanceof Error) {
      errors.push(`${at}: not JSON: ${parsed.message}`);
      continue;
    }
    const result = v.safeParse(SCHEMAS[file], parsed);
    if (result.success) rows.push({ line: index + 1, row: result.output as Fact<F> });
    else for (const issue of result.issues) errors.push(`${at}: ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  }
  return rows;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
