/**
 * How the Markdown of a note is read: HTML in it is no syntax, but the text that the reader typed. What reads HTML does not even
 * ship (scripts/lib/cut-unused.ts).
 */
export const NOTE_SYNTAX = { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] };
