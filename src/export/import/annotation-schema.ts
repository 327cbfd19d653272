import * as v from 'valibot';
import { COLOURS, FACT_KINDS } from '../../model/annotation';
import { findWebAddress } from '../to-iri';

/** No text of a page or reader is longer; a file that claims one is broken or hostile. */
const LONGEST = 5_000_000;

export const Text = v.pipe(v.string('is no text'), v.maxLength(LONGEST, 'is too long'));
const ShortText = v.pipe(v.string('is no text'), v.maxLength(10_000, 'is too long'));

/** An instant in UTC as `Date.toISOString` writes it, of a real day. */
export const Instant = v.pipe(
  v.string('is no text'),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'is no instant in UTC'),
  v.check((instant) => !Number.isNaN(Date.parse(instant)), 'is no instant there ever was'),
);

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const PublishedDate = v.pipe(
  v.string('is no text'),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is no date'),
);

/** Only addresses of the web and of files: anything else might be run when it is followed. */
export const Address = v.pipe(
  ShortText,
  v.check((url) => findWebAddress(url) !== undefined || /^file:\/\//i.test(url), 'is no web address'),
);

export const Offset = v.pipe(
  v.number('is no number'),
  v.safeInteger('is no whole number'),
  v.minValue(0, 'is negative'),
);
export const Id = v.pipe(v.string('is no text'), v.regex(/^[\w.:-]{1,128}$/, 'is no id'));

export const EntityKeyText = v.pipe(
  ShortText,
  v.regex(/^(?:prison|official|organisation|statistic):/, 'names no kind of entity'),
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
  id: v.pipe(v.string('is no text'), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is no UUID')),
  article: Id,
  source: SourceSchema,
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(
      Text,
      v.check((exact) => exact.trim() !== '', 'is empty'),
    ),
    prefix: Text,
    suffix: Text,
  }),
  position: v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
    v.check(({ start, end }) => start < end, 'ends before it starts'),
  ),
  note: Text,
  tags: v.pipe(v.array(ShortText, 'is no list'), v.maxLength(1000, 'is too long')),
  colour: v.picklist(COLOURS, 'is none of the colours'),
  created: Instant,
  modified: Instant,
  state: v.picklist(['anchored', 'moved', 'reworded', 'changed', 'missing'], 'is no state'),
  changes: v.exactOptional(
    v.pipe(
      v.array(v.object({ kind: v.picklist(FACT_KINDS, 'is no kind of fact'), saved: Text, found: Text }), 'is no list'),
      v.maxLength(10_000, 'is too long'),
    ),
  ),
  earlier: v.exactOptional(v.pipe(v.array(Text, 'is no list'), v.maxLength(10_000, 'is too long'))),
  about: v.pipe(v.array(EntityKeyText, 'is no list'), v.maxLength(10_000, 'is too long')),
});

/** Why a record does not fit, in words: which part, and what is wrong with it. */
export function toReason(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return 'It is not what it should be.';
  const path = v.getDotPath(issue);
  // valibot's own messages are for programmers.
  const wrong = issue.message.startsWith('Invalid')
    ? issue.received === 'undefined'
      ? 'is missing'
      : 'is not what it should be'
    : issue.message;
  return path ? `Its ${path} ${wrong}.` : `It ${wrong}.`;
}
