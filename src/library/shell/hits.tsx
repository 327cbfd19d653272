import type { ComponentChild } from 'preact';
import type { Snippet } from '../../text/snippet';

/** A piece of text with the words that were searched for set off. */
export function Hits({ snippet: { text, hits } }: { readonly snippet: Snippet }) {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
