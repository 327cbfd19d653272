import type { Facts, Line } from './read-facts';
import type { FactFile } from './schemas';

/** What rows say of each other that cannot be: "file.jsonl:line: why", in order of file. */
export function checkFacts(facts: Facts): readonly string[] {
  return [...checkUnique(facts), ...checkReferences(facts), ...checkOrder(facts), ...checkNames(facts)];
}

function checkUnique(facts: Facts): string[] {
  return [
    ...twice('prisons', facts.prisons, ({ id }) => id),
    ...twice('offices', facts.offices, ({ id }) => id),
    ...twice('people', facts.people, ({ id }) => id),
    ...twice('organisations', facts.organisations, ({ id }) => id),
    ...twice('tenures', facts.tenures, (row) => `${row.office}, ${row.person}, ${row.start}`),
    ...twice('mps', facts.mps, (row) => `${row.person}, ${row.start}`),
    ...twice('official-figures', facts['official-figures'], (row) =>
      [row.series, row.measure, row.jurisdiction, row.unit, ...Object.values(row.period)].join(', '),
    ),
  ];
}

function checkReferences(facts: Facts): string[] {
  const prisons = new Set(facts.prisons.map(({ row }) => row.id));
  const offices = new Set(facts.offices.map(({ row }) => row.id));
  const organisations = new Set(facts.organisations.map(({ row }) => row.id));
  const people = new Set([...facts.people.map(({ row }) => row.id), ...facts.mps.map(({ row }) => row.person)]);
  return [
    ...wrong('prisons', facts.prisons, ({ successor }) =>
      successor === null || prisons.has(successor) ? '' : `successor: no prison "${successor}"`,
    ),
    ...wrong('organisations', facts.organisations, ({ successor }) =>
      successor === null || organisations.has(successor) ? '' : `successor: no organisation "${successor}"`,
    ),
    ...wrong('offices', facts.offices, ({ organisation }) =>
      organisations.has(organisation) ? '' : `organisation: no organisation "${organisation}"`,
    ),
    ...wrong('tenures', facts.tenures, ({ office }) => (offices.has(office) ? '' : `office: no office "${office}"`)),
    ...wrong('tenures', facts.tenures, ({ person }) => (people.has(person) ? '' : `person: no person "${person}"`)),
  ];
}

function checkOrder(facts: Facts): string[] {
  const backwards = (start: string | number | null, end: string | number | null): string =>
    start !== null && end !== null && end < start ? `ends (${end}) before it starts (${start})` : '';
  return [
    ...wrong('prisons', facts.prisons, (row) => backwards(row.opened, row.closed)),
    ...wrong('organisations', facts.organisations, (row) => backwards(row.active_from, row.active_to)),
    ...wrong('tenures', facts.tenures, (row) => backwards(row.start, row.end)),
    ...wrong('mps', facts.mps, (row) => backwards(row.start, row.end)),
    ...wrong('official-figures', facts['official-figures'], ({ period }) =>
      'at' in period ? '' : backwards(period.from, period.to),
    ),
  ];
}

function checkNames(facts: Facts): string[] {
  const named = new Map<string, string>();
  return [
    ...wrong('prisons', facts.prisons, ({ aliases, ambiguous_aliases }) =>
      ambiguous_aliases
        .filter((alias) => !aliases.includes(alias))
        .map((alias) => `ambiguous_aliases: "${alias}" is not one of the aliases`)
        .join('; '),
    ),
    ...wrong('mps', facts.mps, ({ person, name }) => {
      const before = named.get(person) ?? name;
      named.set(person, before);
      return before === name ? '' : `name: "${person}" was "${before}" before`;
    }),
  ];
}

function wrong<F extends FactFile>(file: F, lines: readonly Line<F>[], why: (row: Line<F>['row']) => string): string[] {
  return lines.flatMap(({ line, row }) => {
    const reason = why(row);
    return reason ? [`${file}.jsonl:${line}: ${reason}`] : [];
  });
}

function twice<F extends FactFile>(
  file: F,
  lines: readonly Line<F>[],
  toKey: (row: Line<F>['row']) => string,
): string[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, row }) => {
    const key = toKey(row);
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined ? [] : [`${file}.jsonl:${line}: "${key}" stands on line ${before} already`];
  });
}
