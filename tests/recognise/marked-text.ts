import type { MentionType } from '../../src/model/mention';

/** A marked mention: its span in the text without marks, and the fields it must have. */
export interface MarkedMention {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, string>>;
}

const OPEN = /\[(prison|official|organisation|statistic):/y;
const CLOSE = /(?:=([^\]=]*))?\]/y;

/** Takes the marks out of a text. Throws where a mark is not closed. */
export function parseMarked(marked: string): { readonly text: string; readonly expected: readonly MarkedMention[] } {
  const open: { readonly type: MentionType; readonly start: number }[] = [];
  const expected: MarkedMention[] = [];
  let text = '';
  // The text's own brackets that are open.
  let own = 0;
  for (let at = 0; at < marked.length; ) {
    OPEN.lastIndex = at;
    CLOSE.lastIndex = at;
    const opening = OPEN.exec(marked);
    const closing = open.length && own === 0 ? CLOSE.exec(marked) : null;
    if (opening) {
      open.push({ type: opening[1] as MentionType, start: text.length });
      at = OPEN.lastIndex;
    } else if (closing) {
      const { type, start } = open.pop() as (typeof open)[number];
      expected.push({ type, start, end: text.length, fields: toFields(type, closing[1]) });
      at = CLOSE.lastIndex;
    } else {
      if (marked[at] === '[') own++;
      else if (marked[at] === ']' && own > 0) own--;
      text += marked[at++];
    }
  }
  if (open.length) throw new Error(`A mark is not closed: ${marked}`);
  return { text, expected };
}

function toFields(type: MentionType, list: string | undefined): Record<string, string> {
  const [first, ...others] = list?.split(' ') ?? [];
  const fields: Record<string, string> = first ? { [type === 'statistic' ? 'value' : 'id']: first } : {};
  for (const other of others) {
    const [key = '', value = ''] = other.split(/:(.*)/s);
    fields[key] = value;
  }
  return fields;
}
