import { type Tokens, tokenAt } from '../../text/tokens';

/** Where a string stands in a text as whole words, letter by letter: [from, to) tokens. Linear in the text. */
export function* findOccurrences(tokens: Tokens, name: string): Generator<readonly [number, number]> {
  const { text } = tokens;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const from = tokenAt(tokens, at);
    const to = tokenAt(tokens, at + name.length - 1) + 1;
    if (tokens.start[from] === at && tokens.end[to - 1] === at + name.length) yield [from, to];
  }
}
