import * as v from 'valibot';
import { type Annotation, COLOURS, FACT_KINDS } from '../model/annotation';
import type { AnnotationDraft } from '../model/annotation-draft';
import type { ArticleInput, ReadArticle } from '../model/article';
import { VERDICTS, type Verdict } from '../model/context';
import type { NamedKey } from '../model/corrections';
import type { EntityKey } from '../model/entity-key';
import { MEASURES, type Mention, OTHER_NATIONS } from '../model/mention';

/**
 * What the background accepts from a tab. A content script works beside hostile pages, so its messages are checked like a
 * file from a stranger before they come near the library; unknown fields are dropped. Lengths are far beyond any article.
 */
const short = v.pipe(v.string(), v.maxLength(2_000));
const long = v.pipe(v.string(), v.maxLength(5_000_000));
const address = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const instant = v.pipe(v.string(), v.isoTimestamp());

const span = {
  start: offset,
  end: offset,
  text: short,
  certainty: v.picklist(['stated', 'inferred', 'possible']),
  rule: short,
};

const figure = {
  value: v.pipe(v.number(), v.finite()),
  high: v.exactOptional(v.pipe(v.number(), v.finite())),
  unit: short,
  per: v.exactOptional(v.picklist(['day', 'week', 'month', 'year'])),
  qualifier: v.picklist(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'almost']),
  measure: v.picklist(MEASURES),
  of: v.exactOptional(short),
  nation: v.exactOptional(v.picklist(OTHER_NATIONS)),
  period: v.exactOptional(
    v.object({
      at: v.exactOptional(partialDate),
      from: v.exactOptional(partialDate),
      to: v.exactOptional(partialDate),
    }),
  ),
  standing: v.exactOptional(v.picklist(['outcome', 'target', 'forecast'])),
};

const mention: v.GenericSchema<Mention> = v.variant('type', [
  v.object({ type: v.literal('prison'), ...span, id: v.nullable(short), form: v.picklist(['name', 'description']) }),
  v.object({
    type: v.literal('official'),
    ...span,
    id: short,
    form: v.picklist(['name', 'office']),
    role: v.exactOptional(short),
    office: v.exactOptional(short),
  }),
  v.object({ type: v.literal('organisation'), ...span, id: short }),
  v.object({ type: v.literal('statistic'), ...span, ...figure }),
]);

const mentions = v.pipe(v.array(mention), v.maxLength(50_000));

const factSource = v.picklist(['json-ld', 'microdata', 'meta', 'time-element', 'visible-text', 'url', 'reader']);

/** What is read and not kept may be of any page that the reader wants read. */
const input: v.GenericSchema<ArticleInput> = v.object({
  url: v.exactOptional(long),
  title: v.exactOptional(long),
  text: long,
  publisher: v.exactOptional(long),
  published: v.exactOptional(partialDate),
});

const article: v.GenericSchema<ReadArticle> = v.object({
  url: address,
  canonicalUrl: address,
  title: short,
  text: long,
  author: v.exactOptional(short),
  publisher: v.exactOptional(short),
  published: v.exactOptional(partialDate),
  modified: v.exactOptional(short),
  language: v.exactOptional(short),
  publishedFrom: v.exactOptional(factSource),
  modifiedFrom: v.exactOptional(factSource),
  mentions,
});

const key: v.GenericSchema<EntityKey> = v.custom<EntityKey>(
  (value) => typeof value === 'string' && /^(prison|official|organisation|statistic):/.test(value),
);

const namedKey: v.GenericSchema<NamedKey> = v.custom<NamedKey>(
  (value) => typeof value === 'string' && /^(prison|official|organisation):./.test(value),
);

const passage = {
  quote: v.object({ type: v.literal('TextQuoteSelector'), exact: long, prefix: short, suffix: short }),
  position: v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  note: v.pipe(v.string(), v.maxLength(500_000)),
  tags: v.pipe(v.array(short), v.maxLength(200)),
  colour: v.picklist(COLOURS),
  about: v.pipe(v.array(key), v.maxLength(5_000)),
};

const verdict = v.picklist(VERDICTS);

const annotation: v.GenericSchema<Annotation> = v.object({
  id: v.pipe(v.string(), v.uuid()),
  article: short,
  source: v.object({
    url: address,
    title: short,
    publisher: v.exactOptional(short),
    author: v.exactOptional(short),
    published: v.exactOptional(partialDate),
  }),
  ...passage,
  created: instant,
  modified: instant,
  state: v.picklist(['anchored', 'moved', 'reworded', 'changed', 'missing']),
  changes: v.exactOptional(
    v.pipe(v.array(v.object({ kind: v.picklist(FACT_KINDS), saved: long, found: long })), v.maxLength(5_000)),
  ),
  earlier: v.exactOptional(v.pipe(v.array(long), v.maxLength(1_000))),
});

/** The text of a message that is to be recognised, with the facts around it. Throws a sentence where it is none. */
export const acceptInput = (value: unknown): ArticleInput => accept(input, value, 'text of an article');
/** The article of a message. Throws a sentence where it is none. */
export const acceptArticle = (value: unknown): ReadArticle => accept(article, value, 'article');
export const acceptMentions = (value: unknown): readonly Mention[] => accept(mentions, value, 'list of mentions');
export const acceptDraft = (value: unknown): AnnotationDraft => accept(v.object(passage), value, 'passage');
export const acceptAnnotation = (value: unknown): Annotation => accept(annotation, value, 'saved passage');
export const acceptKey = (value: unknown): EntityKey => accept(key, value, 'entity');
export const acceptNamedKey = (value: unknown): NamedKey => accept(namedKey, value, 'name');
export const acceptId = (value: unknown): string => accept(short, value, 'id');
export const acceptText = (value: unknown): string => accept(long, value, 'text of an article');
export const acceptDate = (value: unknown): string | undefined => accept(v.optional(partialDate), value, 'date');
export const acceptVerdict = (value: unknown): Verdict | undefined => accept(v.optional(verdict), value, 'verdict');
export const acceptCount = (value: unknown): number => accept(offset, value, 'count');

function accept<Value>(schema: v.GenericSchema<Value>, value: unknown, what: string): Value {
  // Firefox passes absent fields as undefined, Chrome leaves them out; by way of JSON both are alike.
  const plain: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  const result = v.safeParse(schema, plain);
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? '';
  throw new Error(`Gatelog was sent something that is no ${what}${place && `, at ${place}`}. Nothing was kept.`);
}
