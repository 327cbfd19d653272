import * as v from 'valibot';
import type { BackupStore } from '../../model/backup';
import { LANGUAGES } from '../../model/language';
import { LINE_WEIGHTS, PALETTES } from '../../model/mark-style';
import { MEASURES, MENTION_TYPES } from '../../model/mention';
import { toProblem } from '../../model/problem';

import {
  Address,
  AnnotationSchema,
  EntityKeyText,
  Id,
  Instant,
  Offset,
  PublishedDate,
  SourceSchema,
  Text,
} from './annotation-schema';

/**
 * What each kept record must be before it is restored. Fields that a later version has added are let through as they
 * are, so that nothing is lost; what the code relies on is checked.
 */

const ArticleRow = v.looseObject({
  id: Id,
  ids: v.array(Id),
  canonicalUrl: Address,
  urls: v.array(Address),
  title: Text,
  publisher: v.exactOptional(Text),
  author: v.exactOptional(Text),
  published: v.exactOptional(PublishedDate),
  publishedFrom: v.exactOptional(Text),
  modified: v.exactOptional(Text),
  modifiedFrom: v.exactOptional(Text),
  language: v.exactOptional(Text),
  date: v.pipe(v.string(), v.regex(/^\d{4}/, toProblem('file-not-date'))),
  firstRead: Instant,
  lastRead: Instant,
  text: Text,
  textHash: v.string(),
  earlier: v.array(v.looseObject({ text: Text, textHash: v.string(), until: Instant })),
});

const Certainty = v.picklist(['stated', 'inferred', 'possible']);
const span = { start: Offset, end: Offset, text: Text, certainty: Certainty, rule: v.string() };

const Period = v.looseObject({
  at: v.exactOptional(PublishedDate),
  from: v.exactOptional(PublishedDate),
  to: v.exactOptional(PublishedDate),
});

const MentionRecord = v.variant('type', [
  v.looseObject({
    type: v.literal('prison'),
    ...span,
    id: v.nullable(v.string()),
    form: v.picklist(['name', 'description']),
  }),
  v.looseObject({
    type: v.literal('official'),
    ...span,
    id: v.string(),
    form: v.picklist(['name', 'office']),
    role: v.exactOptional(Text),
    office: v.exactOptional(v.string()),
  }),
  v.looseObject({ type: v.literal('organisation'), ...span, id: v.string() }),
  v.looseObject({
    type: v.literal('statistic'),
    ...span,
    value: v.pipe(v.number(), v.finite()),
    high: v.exactOptional(v.pipe(v.number(), v.finite())),
    unit: v.string(),
    per: v.exactOptional(v.picklist(['day', 'week', 'month', 'year'])),
    qualifier: v.picklist(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'almost']),
    measure: v.picklist(MEASURES),
    of: v.exactOptional(v.string()),
    period: v.exactOptional(Period),
    standing: v.exactOptional(v.picklist(['outcome', 'target', 'forecast'])),
  }),
]);

const MentionRow = v.pipe(
  v.looseObject({
    article: Id,
    date: v.string(),
    source: v.looseObject(SourceSchema.entries),
    keys: v.array(v.string()),
    sentences: v.array(Text),
    mentions: v.array(v.looseObject({ key: EntityKeyText, mention: MentionRecord, sentence: Offset, at: Offset })),
  }),
  v.check(
    ({ sentences, mentions }) => mentions.every(({ sentence }) => sentence < sentences.length),
    toProblem('file-other-words'),
  ),
);

const Site = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/i, toProblem('file-not-address')));

const SettingsRow = v.looseObject({
  keeping: v.exactOptional(v.picklist(['off', 'on-save', 'every-article'])),
  marked: v.exactOptional(v.array(v.picklist(MENTION_TYPES))),
  style: v.exactOptional(
    v.object({ palette: v.picklist(PALETTES), line: v.picklist(LINE_WEIGHTS), tint: v.boolean() }),
  ),
  neverSites: v.exactOptional(v.array(Site)),
  alwaysSites: v.exactOptional(v.array(Site)),
  retentionDays: v.exactOptional(Offset),
  backupDays: v.exactOptional(Offset),
  selectionButton: v.exactOptional(v.boolean()),
  printMarks: v.exactOptional(v.boolean()),
  language: v.exactOptional(v.picklist([...LANGUAGES, 'browser'])),
});

// Its id is what it says, in any words (store/corrections.ts).
const CorrectionRow = v.looseObject({
  id: v.pipe(Text, v.minLength(1, toProblem('file-empty'))),
  kind: v.string(),
  made: Instant,
});

export const ROW_SCHEMAS: Readonly<Record<BackupStore, v.GenericSchema>> = {
  articles: ArticleRow,
  mentions: MentionRow,
  annotations: v.looseObject(AnnotationSchema.entries),
  settings: SettingsRow,
  corrections: CorrectionRow,
};
