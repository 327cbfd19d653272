import type { NamedKey } from '../model/corrections';
import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import type { KeptMention } from '../store/schema';

/** A correction that says something of what is kept under one key. */
export type MentionCorrection =
  | { readonly kind: 'not-this'; readonly key: string; readonly form: string }
  | { readonly kind: 'same-as'; readonly key: string; readonly other: NamedKey; readonly form?: string };

/** The mentions of an article as a correction would have them, in the order they stand. */
export function amendMentions(mentions: readonly KeptMention[], correction: MentionCorrection): readonly KeptMention[] {
  const { key, form, kind } = correction;
  const isMeant = (kept: KeptMention): boolean =>
    kept.key === key && (form === undefined || kept.mention.text.toLowerCase() === form.toLowerCase());
  if (kind === 'not-this') return mentions.filter((kept) => !isMeant(kept));
  return mentions.map((kept) => (isMeant(kept) ? { ...kept, ...renamed(kept.mention, correction.other) } : kept));
}

/** The same words as a mention of another entity; an office stays one, with another holder. */
function renamed(mention: Mention, to: NamedKey): Pick<KeptMention, 'key' | 'mention'> {
  const { start, end, text } = mention;
  const at = to.indexOf(':');
  const [type, id] = [to.slice(0, at) as 'prison' | 'official' | 'organisation', to.slice(at + 1)];
  const span = { start, end, text, certainty: 'stated', rule: 'corrections' } as const;
  const next: Mention =
    mention.type === 'official' && type === 'official'
      ? { ...mention, id, rule: 'corrections' }
      : type === 'organisation'
        ? { type, ...span, id }
        : type === 'official'
          ? { type, ...span, id, form: 'name' }
          : { type, ...span, id: id.startsWith('?') ? null : id, form: 'name' };
  return { key: toEntityKey(next), mention: next };
}
