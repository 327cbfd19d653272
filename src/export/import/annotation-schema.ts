import * as v from 'valibot';
import { COLOURS, FACT_KINDS } from '../../model/annotation';
import { findProblem, toProblem } from '../../model/problem';
import { findWebAddress } from '../to-iri';

/** No text of a page or reader is longer; a file that claims one is broken or hostile. */
const LONGEST = 5_000_000;

export const Text = v.pipe(v.string(toProblem('file-not-text')), v.maxLength(LONGEST, toProblem('file-too-large')));
const ShortText = v.pipe(v.string(toProblem('file-not-text')), v.maxLength(10_000, toProblem('file-too-large')));

/** An instant in UTC as `Date.toISOString` writes it, of a real day. */
export const Instant = v.pipe(
  v.string(toProblem('file-not-text')),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, toProblem('file-not-instant')),
  v.check((instant) => !Number.isNaN(Date.parse(instant)), toProblem('file-not-instant')),
);

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const PublishedDate = v.pipe(
  v.string(toProblem('file-not-text')),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, toProblem('file-not-date')),
);

/** Only addresses of the web and of files: anything else might be run when it is followed. */
export const Address = v.pipe(
  ShortText,
  v.check((url) => findWebAddress(url) !== undefined || /^file:\/\//i.test(url), toProblem('file-not-address')),
);

export const Offset = v.pipe(
  v.number(toProblem('file-not-number')),
  v.safeInteger(toProblem('file-not-number')),
  v.minValue(0, toProblem('file-negative')),
);
export const Id = v.pipe(v.string(toProblem('file-not-text')), v.regex(/^[\w.:-]{1,128}$/, toProblem('file-not-id')));

export const EntityKeyText = v.pipe(
  ShortText,
  v.regex(/^(?:prison|official|organisation|statistic):/, toProblem('file-not-entity')),
);

export const SourceSchema = v.object({
  url: Address,
  title: ShortText,
  publisher: v.exactOptional(ShortText),
  author: v.exactOptional(ShortText),
  published: v.exactOptional(PublishedDate),
});

/** What a saved annotation must be before it is written anywhere (model/annotation.ts). */
export const AnnotationSchema = v.object({
  id: v.pipe(
    v.string(toProblem('file-not-text')),
    v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, toProblem('file-not-id')),
  ),
  article: Id,
  source: SourceSchema,
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(
      Text,
      v.check((exact) => exact.trim() !== '', toProblem('file-empty')),
    ),
    prefix: Text,
    suffix: Text,
  }),
  position: v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
    v.check(({ start, end }) => start < end, toProblem('file-backwards')),
  ),
  note: Text,
  tags: v.pipe(v.array(ShortText, toProblem('file-not-list')), v.maxLength(1000, toProblem('file-too-large'))),
  colour: v.picklist(COLOURS, toProblem('file-not-chosen')),
  created: Instant,
  modified: Instant,
  state: v.picklist(['anchored', 'moved', 'reworded', 'changed', 'missing'], toProblem('file-not-chosen')),
  changes: v.exactOptional(
    v.pipe(
      v.array(
        v.object({ kind: v.picklist(FACT_KINDS, toProblem('file-not-chosen')), saved: Text, found: Text }),
        toProblem('file-not-list'),
      ),
      v.maxLength(10_000, toProblem('file-too-large')),
    ),
  ),
  earlier: v.exactOptional(
    v.pipe(v.array(Text, toProblem('file-not-list')), v.maxLength(10_000, toProblem('file-too-large'))),
  ),
  about: v.pipe(v.array(EntityKeyText, toProblem('file-not-list')), v.maxLength(10_000, toProblem('file-too-large'))),
});

/** Why a record does not fit: what is wrong, and with which part of it. */
export function toReason(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = (issue && v.getDotPath(issue)) || '';
  const known = issue && findProblem(issue.message)?.problem;
  // valibot's own messages are for programmers.
  const wrong = issue?.received === 'undefined' ? 'file-missing' : 'file-wrong';
  return path ? toProblem(known ?? wrong, path) : toProblem('file-no-record');
}
