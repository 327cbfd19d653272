import type { Certainty, OfficialMention } from '../../../model/mention';
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

/** A mention of a person by name; its id is the bare name until the article's people are linked. */
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
    id: standing.id ?? plainName(tokens, name),
    certainty,
    rule,
    ...(role === undefined ? {} : { role }),
    ...(office === undefined ? {} : { office }),
  };
}

/** A name without its honorifics, as the article prints it; with them where nothing but a surname follows ("Lord Dholakia"). */
function plainName(tokens: Tokens, name: PersonName): string {
  const from = name.parts > 1 ? name.given : name.from;
  return tokens.text.slice(tokens.start[from], tokens.end[name.to - 1]);
}
