import * as v from 'valibot';
import { SOURCES } from '../../src/gazetteer/sources';
import {
  CONFIDENCES,
  JURISDICTIONS,
  NAME_MEANINGS,
  ORGANISATION_KINDS,
  PRISON_GENDERS,
  PRISON_KINDS,
  PRISON_STATUSES,
} from '../../src/gazetteer/vocabulary';
import { MEASURES } from '../../src/model/mention';
import { isDate } from './is-date';

/** The shape of each kind of fact row, as data/README.md describes it. Unknown fields are refused: they are misspellings. */

// "|" and line breaks hold the tables together (src/gazetteer/codec/columns.ts), so no text may have them.
const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.trim(), 'has a space at an end'),
  v.check((value) => !/[|\n\r\t]/.test(value), 'has a "|", a tab or a line break'),
);
const texts = v.array(text);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id in kebab-case'));
const date = v.pipe(v.string(), v.check(isDate, 'is not a date: YYYY, YYYY-MM or YYYY-MM-DD'));
const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isDate(value), 'is not a day: YYYY-MM-DD'),
);
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2100));
const source = v.pipe(v.array(v.picklist(SOURCES.map(({ code }) => code))), v.minLength(1, 'is empty'));
const jurisdiction = v.picklist(JURISDICTIONS);
const confidence = v.picklist(CONFIDENCES);

export const PRISON = v.strictObject({
  id,
  name: text,
  official_name: text,
  nomis: v.nullable(text),
  nomis_other: texts,
  aliases: texts,
  ambiguous_aliases: texts,
  former_names: texts,
  jurisdiction,
  kind: v.picklist(PRISON_KINDS),
  status: v.picklist(PRISON_STATUSES),
  categories: texts,
  gender: v.picklist(PRISON_GENDERS),
  operator: text,
  town: text,
  county: text,
  country: text,
  postcode: v.nullable(text),
  lat: v.nullable(v.pipe(v.number(), v.minValue(49), v.maxValue(61))),
  lon: v.nullable(v.pipe(v.number(), v.minValue(-9), v.maxValue(2))),
  opened: v.nullable(year),
  closed: v.nullable(year),
  successor: v.nullable(id),
  capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  capacity_as_of: v.nullable(date),
  capacity_confidence: v.nullable(confidence),
  name_is_also: v.array(v.picklist(NAME_MEANINGS)),
  note: v.nullable(text),
  source,
  confidence,
});

export const OFFICE = v.strictObject({
  id,
  title: text,
  aliases: texts,
  jurisdiction,
  organisation: id,
  single_holder: v.boolean(),
  note: v.nullable(text),
});

export const TENURE = v.strictObject({
  office: id,
  person: id,
  start: date,
  end: v.nullable(date),
  source,
  confidence,
  note: v.nullable(text),
});

export const PERSON = v.strictObject({
  id,
  name: text,
  other_names: texts,
  honorific: v.nullable(text),
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is not a Wikidata id'))),
  source,
});

export const MEMBERSHIP = v.strictObject({
  person: id,
  name: text,
  constituency: text,
  party: text,
  start: day,
  end: v.nullable(day),
});

export const ORGANISATION = v.strictObject({
  id,
  name: text,
  aliases: texts,
  kind: v.picklist(ORGANISATION_KINDS),
  jurisdiction,
  active_from: v.nullable(year),
  active_to: v.nullable(year),
  successor: v.nullable(id),
  name_is_common_word: v.boolean(),
  source,
});

export const OFFICIAL_FIGURE = v.strictObject({
  measure: v.picklist(MEASURES),
  of: v.literal('estate'),
  jurisdiction,
  unit: text,
  value: v.pipe(v.number(), v.finite()),
  high: v.optional(v.pipe(v.number(), v.finite())),
  per: v.nullable(v.literal('year')),
  period: v.union([v.strictObject({ at: date }), v.strictObject({ from: date, to: date })]),
  published: v.nullable(day),
  series: text,
  definition: text,
  source: v.pipe(texts, v.minLength(1, 'is empty')),
  confidence,
  first_published_value: v.optional(v.pipe(v.number(), v.finite())),
});

/** THE list of fact files: name (without `.jsonl`) and the shape of its rows. */
export const SCHEMAS = {
  prisons: PRISON,
  offices: OFFICE,
  tenures: TENURE,
  people: PERSON,
  mps: MEMBERSHIP,
  organisations: ORGANISATION,
  'official-figures': OFFICIAL_FIGURE,
} as const;

export type FactFile = keyof typeof SCHEMAS;
export const FACT_FILES = Object.keys(SCHEMAS) as readonly FactFile[];

/** A row of a fact file, as it stands in the file. */
export type Fact<F extends FactFile> = v.InferOutput<(typeof SCHEMAS)[F]>;
