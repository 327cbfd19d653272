import type en from '../../public/_locales/en/messages.json';

/** Every message there is; public/_locales/en/messages.json is the list. */
export type MessageKey = keyof typeof en;

/** A message with a form for each grammatical number: `articles` where the list has `articles_one` and `articles_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** `prison-population` as it stands in a key: `prison_population`. */
type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Id;

/** The key of one of a family, such as `measure_self_harm`; a family that lacks one of its ids does not compile. */
export function toKey<Family extends string, Id extends string>(
  family: Family,
  id: Id,
): `${Family}_${Underscored<Id>}` {
  return `${family}_${id.replaceAll('-', '_')}` as `${Family}_${Underscored<Id>}`;
}
