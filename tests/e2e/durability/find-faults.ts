import { recountCalendar } from '../../../src/store/calendar';
import { recount, recountRecent } from '../../../src/store/totals';
import type { WholeLibrary } from '../journeys/read-library';
import type { Record } from './journey';

/** What is wrong with a library on disk, in sentences; nothing where all that was acknowledged is there, whole and well counted. */
export function findFaults(library: WholeLibrary, record: Record): readonly string[] {
  return [...findLost(library, record), ...findHalves(library), ...findMiscounts(library)];
}

function findLost({ articles, annotations, corrections }: WholeLibrary, record: Record): readonly string[] {
  const faults: string[] = [];
  const byId = new Map(articles.map((row) => [row.id, row]));
  for (const [id, ledger] of record.articles) {
    const row = byId.get(id);
    if (!ledger.allows(row?.text ?? null)) faults.push(`article ${id} has "${row?.text}", not ${ledger}`);
    const texts = new Set([row?.text, ...(row?.earlier.map(({ text }) => text) ?? [])]);
    for (const text of ledger.held) if (!texts.has(text)) faults.push(`article ${id} has lost "${text}"`);
  }
  for (const [id, ledger] of record.annotations) {
    const own = annotations.filter(({ article }) => article === id);
    if (own.length > 1) faults.push(`article ${id} has ${own.length} annotations`);
    if (!ledger.allows(own[0]?.note ?? null)) faults.push(`annotation of ${id} is "${own[0]?.note}", not ${ledger}`);
  }
  const forms = new Set(corrections.flatMap((one) => (one.kind === 'not-this' ? [one.form] : [])));
  for (const [form, isAcknowledged] of record.rejected)
    if (isAcknowledged && !forms.has(form)) faults.push(`"${form}" is no longer rejected`);
  return faults;
}

function findHalves({ articles, mentions, annotations, indexed }: WholeLibrary): readonly string[] {
  const faults: string[] = [];
  const rows = new Map(mentions.map((row) => [row.article, row]));
  for (const { id, text } of articles) {
    const row = rows.get(id);
    const isWhole = row?.mentions.every(({ mention }) => text.slice(mention.start, mention.end) === mention.text);
    if (!isWhole) faults.push(`article ${id} and its mentions are of two readings`);
    if (!indexed.includes(id)) faults.push(`article ${id} cannot be searched`);
  }
  const ids = new Set(articles.map(({ id }) => id));
  for (const { article } of mentions) if (!ids.has(article)) faults.push(`mentions of ${article} have no article`);
  for (const id of indexed) if (!ids.has(id)) faults.push(`the search finds ${id}, which is not there`);
  for (const { article } of annotations) if (!ids.has(article)) faults.push(`an annotation has no article ${article}`);
  return faults;
}

function findMiscounts({ mentions, entities, recent, calendar }: WholeLibrary): readonly string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const days = [...recountCalendar(mentions)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(same(entities, recount(mentions)) ? [] : ['the totals are not what a recount gives']),
    ...(same(recent, recountRecent(mentions)) ? [] : ['the newest articles at hand are not what a recount gives']),
    ...(same(calendar, days) ? [] : ['the calendar is not what a recount gives']),
  ];
}
