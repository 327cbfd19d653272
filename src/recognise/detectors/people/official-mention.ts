import type { Certainty, OfficialMention } from '../../../model/mention';
import { toKebabCase } from '../../../text/to-kebab-case';
import type { Tokens } from '../../../text/tokens';
import type { PersonName } from './person-name';

/** What a rule knows of a person beside the name. */
export interface Standing {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly role?: string | undefined;
  readonly office?: string | undefined;
  /** Gazetteer id, where the rule found one. */
  readonly id?: string;
}

/** A mention of a person by name; the id is that of the name as it stands until the article's people are linked. */
export function toNameMention(tokens: Tokens, name: PersonName, standing: Standing): OfficialMention {
  const start = tokens.start[name.from] as number;
  const end = tokens.end[name.to - 1] as number;
  const { rule, certainty, role, office } = standing;
  return {
    type: 'official',
    form: 'name',
    start,
    end,
    text: tokens.text.slice(start, end),
    id: standing.id ?? nameId(tokens, name),
    certainty,
    rule,
    ...(role === undefined ? {} : { role }),
    ...(office === undefined ? {} : { office }),
  };
}

/** The kebab-case of a name without its honorifics; with them where nothing but a surname follows ("lord-dholakia"). */
export function nameId(tokens: Tokens, name: PersonName): string {
  const from = name.parts > 1 ? name.given : name.from;
  return toKebabCase(tokens.text.slice(tokens.start[from], tokens.end[name.to - 1]));
}
