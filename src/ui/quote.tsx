import type { Quotation } from '../model/context';

/** The words around a mention, with the mention itself set off. Text only: a page's words are never markup. */
export function Quote({ quotation }: { readonly quotation: Quotation }) {
  const { sentence, start, end } = quotation;
  return (
    <q class="quote">
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </q>
  );
}
