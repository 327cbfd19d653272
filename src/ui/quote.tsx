import type { ComponentChild } from 'preact';
import type { Quotation } from '../model/context';

interface Props {
  readonly quotation: Quotation;
  /** For one line that is cut short: most characters before the mention, so that it stays in view. All of the sentence unless told. */
  readonly lead?: number;
}

/** The words around a mention, with the mention itself set off. Text only: a page's words are never markup. */
export function Quote({ quotation, lead }: Props) {
  const { sentence, start, end } = quotation;
  const from = lead === undefined ? 0 : toLeadStart(sentence, start, lead);
  const show = lead === undefined ? (text: string) => text : toBoxes;
  return (
    <q class="quote">
      {from > 0 && '… '}
      {show(sentence.slice(from, start))}
      <mark>{show(sentence.slice(start, end))}</mark>
      {show(sentence.slice(end))}
    </q>
  );
}

/** Each word in a box of its own: what is cut short ends with a whole one. */
function toBoxes(text: string): readonly ComponentChild[] {
  const shown: ComponentChild[] = [];
  for (const part of text.split(/(\s+)/)) shown.push(/\S/.test(part) ? <span class="word">{part}</span> : part);
  return shown;
}

/** Where to begin so that at most `lead` characters stand before `start`, at the beginning of a word. */
function toLeadStart(sentence: string, start: number, lead: number): number {
  if (start <= lead) return 0;
  const space = sentence.indexOf(' ', start - lead);
  return space >= 0 && space < start ? space + 1 : start;
}
