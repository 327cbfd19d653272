import type { Certainty, OfficialMention } from '../../../model/mention';
import { HEAD, isWrittenExactly } from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import type { PersonName } from './person-name';
import { can } from './token-tests';

/** What a rule knows of a person beside the name. */
export interface Standing {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly role?: string | undefined;
  readonly office?: string | undefined;
  /** Gazetteer id, where the rule found one. */
  readonly id?: string;
}

/** A mention being made. */
type Growing = { -readonly [Field in keyof OfficialMention]: OfficialMention[Field] };

/** A mention of a person by name; its id is the bare name until the article's people are linked. */
export function toNameMention(tokens: PeopleText, name: PersonName, standing: Standing): OfficialMention {
  const start = tokens.start[startOfName(tokens, name)] as number;
  const end = tokens.end[name.to - 1] as number;
  const { rule, certainty, role, office } = standing;
  const text = tokens.text.slice(start, end);
  const id = standing.id ?? (name.parts > 1 && name.given > name.from ? plainName(tokens, name) : text);
  return withRole({ type: 'official', form: 'name', start, end, text, id, certainty, rule }, role, office);
}

/** Gives a mention that nobody else has yet what is known of the role; itself, since copies would cost more than all the rest. */
export function withRole(mention: Growing, role: string | undefined, office: string | undefined): OfficialMention {
  if (role !== undefined) mention.role = role;
  if (office !== undefined) mention.office = office;
  return mention;
}

/** Where a name starts: "Judge" and "Sheriff" belong to a surname, before a full name they are the office; "Ms" is no "MS". */
function startOfName(tokens: PeopleText, { from, given, parts }: PersonName): number {
  const isOffice = parts > 1 && given === from + 1 && can(tokens, from, HEAD) && isWrittenExactly(tokens, from);
  return isOffice ? given : from;
}

/** A name without its honorifics, as the article prints it. */
function plainName(tokens: PeopleText, { given, to }: PersonName): string {
  return tokens.text.slice(tokens.start[given], tokens.end[to - 1]);
}
