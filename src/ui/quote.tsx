import type { Quotation } from '../model/context';

interface Props {
  readonly quotation: Quotation;
  /** Most characters before the mention, so that it stays in view where the line is cut short; all of them unless told. */
  readonly lead?: number;
}

/** The words around a mention, with the mention itself set off. Text only: a page's words are never markup. */
export function Quote({ quotation, lead = Number.POSITIVE_INFINITY }: Props) {
  const { sentence, start, end } = quotation;
  const from = toLeadStart(sentence, start, lead);
  return (
    <q class="quote">
      {from > 0 && '… '}
      {sentence.slice(from, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </q>
  );
}

/** Where to begin so that at most `lead` characters stand before `start`, at the beginning of a word. */
function toLeadStart(sentence: string, start: number, lead: number): number {
  if (start <= lead) return 0;
  const space = sentence.indexOf(' ', start - lead);
  return space >= 0 && space < start ? space + 1 : start;
}
