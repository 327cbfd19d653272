import * as v from 'valibot';
import { ARTICLE_FACTS } from '../../model/article-fact';
import type { Said } from '../../model/correction';
import type { NamedKey } from '../../model/corrections';
import type { EntityKey } from '../../model/entity-key';
import { CORRECTIONS_FILE } from '../corrections-file';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Key = v.custom<EntityKey>(
  (value) => typeof value === 'string' && /^(prison|official|organisation|statistic):.{1,200}$/.test(value),
);
const Named = v.custom<NamedKey>(
  (value) => typeof value === 'string' && /^(prison|official|organisation):.{1,200}$/.test(value),
);
const Person = v.custom<`official:${string}`>(
  (value) => typeof value === 'string' && /^official:.{1,200}$/.test(value),
);
const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const Names = v.pipe(v.array(Text), v.minLength(1), v.maxLength(50));

/** What may be shared; verdicts on figures and facts of articles go along, since both name an article by its address alone. */
const SaidSchema: v.GenericSchema<Said> = v.variant('kind', [
  v.object({ kind: v.literal('not-this'), key: Key, form: Text }),
  v.object({ kind: v.literal('same-as'), key: Key, other: Named, form: v.exactOptional(Text) }),
  v.object({ kind: v.literal('own-entity'), key: Named, names: Names }),
  v.object({
    kind: v.literal('own-office'),
    names: Names,
    person: Person,
    start: v.exactOptional(Day),
    end: v.exactOptional(Day),
  }),
  v.object({ kind: v.literal('article-fact'), article: Text, fact: v.picklist(ARTICLE_FACTS), value: Text }),
]);

const FileSchema = v.object({
  type: v.literal(CORRECTIONS_FILE),
  version: v.literal(1),
  corrections: v.pipe(v.array(SaidSchema), v.maxLength(5_000)),
});

/** The corrections of a file, checked before a single one is made; undefined where it is no such file. */
export function readCorrections(text: string): readonly Said[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON at all: no such file.
    return undefined;
  }
  const result = v.safeParse(FileSchema, value);
  return result.success ? result.output.corrections : undefined;
}
