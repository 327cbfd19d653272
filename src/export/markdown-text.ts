/**
 * Text as Markdown that shows it word for word, also in Obsidian: one line, with a backslash before whatever would be
 * markup, math, a tag, a comment, an inline field, an entity or the start of a heading, list or quote.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<~$|{}]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/#(?=[^\s#])/g, '\\#')
    .replace(/%(?=%)|=(?==)|:(?=:)/g, '\\$&')
    .replace(/\^(?=[\w-]+$)/, '\\^')
    .replace(/^[#>+\-=%]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A text of several paragraphs as a block quote, each line escaped. */
export function toBlockQuote(text: string): string {
  const paragraphs = text.split(/\s*[\n\r\u2028\u2029]\s*/).filter((line) => line.trim());
  return paragraphs.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n');
}

/**
 * The reader's own Markdown, so ended that it cannot swallow what follows: an open code fence or comment is closed.
 */
export function closeMarkdown(note: string): string {
  let fence: string | undefined;
  for (const line of note.split('\n')) {
    const [, run] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (!run) continue;
    if (!fence) fence = run;
    else if (run.startsWith(fence) && line.trim() === run) fence = undefined;
  }
  const fenced = fence ? `${note}\n${fence}` : note;
  const commented = fenced.lastIndexOf('<!--') > fenced.lastIndexOf('-->') ? `${fenced}\n-->` : fenced;
  return (commented.match(/%%/g)?.length ?? 0) % 2 === 1 ? `${commented}\n%%` : commented;
}

/** A tag as Obsidian takes one: letters, digits, `_`, `-` and `/`, not digits alone; empty where nothing is left of it. */
export function toTag(tag: string): string {
  const kept = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^[\d/_-]+$/.test(kept) ? `n${kept}` : kept;
}
