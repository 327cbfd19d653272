import { officeById } from '../../src/gazetteer/offices';
import { type OfficialFigure, officialFigures } from '../../src/gazetteer/official-figures';
import { personById } from '../../src/gazetteer/people';
import { type Prison, prisons } from '../../src/gazetteer/prisons';
import { findHolders } from '../../src/link/office-holder';
import type { Measure } from '../../src/model/mention';
import type { Random } from './random';

/** Papers that write about prisons, the busiest first; all of them invented hosts but for their names' familiar form. */
export const PAPERS = [
  ['BBC News', 'www.bbc.co.uk'],
  ['The Guardian', 'www.theguardian.com'],
  ['The Independent', 'www.independent.co.uk'],
  ['Daily Mirror', 'www.mirror.co.uk'],
  ['The Telegraph', 'www.telegraph.co.uk'],
  ['Sky News', 'news.sky.com'],
  ['Liverpool Echo', 'www.liverpoolecho.co.uk'],
  ['Manchester Evening News', 'www.manchestereveningnews.co.uk'],
  ['Nottingham Post', 'www.nottinghampost.com'],
  ['Cambs Times', 'www.cambstimes.co.uk'],
  ['North West Evening Mail', 'www.nwemail.co.uk'],
  ['The Scotsman', 'www.scotsman.com'],
  ['Wales Online', 'www.walesonline.co.uk'],
  ['Belfast Telegraph', 'www.belfasttelegraph.co.uk'],
  ['Inside Time', 'insidetime.org'],
  ['KentOnline', 'www.kentonline.co.uk'],
] as const;

const OFFICES = [
  ['justice-secretary', 'Justice Secretary'],
  ['prisons-minister', 'prisons minister'],
  ['chief-inspector-of-prisons', 'Chief Inspector of Prisons'],
  ['justice-committee-chair', 'chair of the Justice Committee'],
] as const;

/** Somebody who held an office on a day, and the office as a paper calls it. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly role: string;
}

/** Who held the offices that news is about on a day; only where that is sure. */
export function holdersOn(day: string): readonly Holder[] {
  return OFFICES.flatMap(([office, role]) => {
    const known = officeById(office);
    const { person } = known ? findHolders(office, day) : { person: null };
    const name = person ? personById(person)?.name : undefined;
    return person && name ? [{ id: person, name, office, role }] : [];
  });
}

let estate: readonly Prison[] | undefined;

/** The prisons in the news, in an order that a seed does not change: the early ones are in it most. */
export function newsPrisons(): readonly Prison[] {
  estate ??= prisons()
    .filter((prison) => prison.kind === 'prison' && prison.status === 'open')
    .sort((a, b) => hashOf(a.id) - hashOf(b.id));
  return estate;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const char of text) hash = Math.imul(hash, 31) + char.charCodeAt(0);
  return hash >>> 0;
}

const series = new Map<string, readonly OfficialFigure[]>();

/** The newest official figure of a series whose period was over by a day; undefined before the first. */
export function officialOn(measure: Measure, unit: string, day: string): OfficialFigure | undefined {
  const key = `${measure} ${unit}`;
  const known =
    series.get(key) ??
    officialFigures().filter(
      (row) =>
        row.measure === measure &&
        row.unit === unit &&
        row.jurisdiction === 'england-wales' &&
        !row.series.includes(':'),
    );
  series.set(key, known);
  return known.filter((row) => endOf(row) <= day).at(-1);
}

export function endOf(row: OfficialFigure): string {
  return row.period.to ?? row.period.at ?? '';
}

/** A day in the years the library spans, later years a little fuller. */
export function toNewsDay(random: Random): string {
  const start = Date.UTC(2009, 0, 1);
  const end = Date.UTC(2026, 8, 30);
  return new Date(start + Math.sqrt(random.next()) * (end - start)).toISOString().slice(0, 10);
}
