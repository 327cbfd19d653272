import type { Annotation } from '../model/annotation';

const LONGEST = 100;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of an article's note without its ending: date and title, as a reader would write it, without the characters
 * that a file system or an Obsidian link cannot have.
 */
export function toNoteName([first]: readonly Annotation[]): string {
  const { published = '', title = '' } = first?.source ?? {};
  const words = `${published} ${title}`
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file name may hold them.
    .replace(/[\\/:*?"<>|#^[\]\u0000-\u001f\u007f-\u009f]|\p{Cf}|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = Array.from(words)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return name === '' || RESERVED.test(name) ? `Article ${name}`.trim() : name;
}
