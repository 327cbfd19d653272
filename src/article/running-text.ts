import { countCustody } from './custody-words';
import { DEEPEST } from './deepest';
import { isInline, tagKindOf } from './tags';
import type { TextRoot } from './text-root';

/** Running text of a page: its length, and how often it says a word of custody. */
export interface RunningText {
  readonly chars: number;
  readonly words: number;
}

/** Characters outside links from which a block is a paragraph. */
const PARAGRAPH = 60;
/** Characters of a page from which it can be judged, however much more there is. */
const ENOUGH = 200_000;
/** The same for paragraphs of one element that say the words. */
const ENOUGH_OF_ONE = 20_000;
/** More elements than a small box has. */
const BOX = 8;

/** Parts of a page that are not read: other articles' headlines, forms, what readers say. */
const ASIDE = new Set('nav aside footer form dialog figure figcaption address'.split(' '));
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|banner)$/;

/**
 * The paragraphs of the element that has most of them; teasers of other articles are none. A long article is not read to its
 * end where its beginning says the words often enough.
 */
export function measureRunningText(root: TextRoot, fewestWords: number): RunningText {
  const reader = new RunningTextReader(fewestWords);
  reader.readRoot(root);
  let longest: RunningText = { chars: 0, words: 0 };
  for (const held of reader.held.values()) if (held.chars > longest.chars) longest = held;
  return longest;
}

/** Text that belongs to one block; its pieces may stand before, in and behind other blocks. */
type Pieces = string[];

class RunningTextReader {
  /** By the element around paragraphs, and the one around that: papers break an article into sections. */
  readonly held = new Map<Element, { chars: number; words: number }>();
  private read = 0;
  private isJudged = false;

  constructor(private readonly fewestWords: number) {}

  readRoot(root: TextRoot): void {
    const own: Pieces = [];
    this.readChildren(root, own, 0);
    // What stands in a shadow root without an element around it is no paragraph.
    if (root.nodeType === 1) this.hold(root as Element, own);
  }

  /** Reads what stands in a node into a block's pieces; undefined where it is linked. */
  private readChildren(parent: Node, block: Pieces | undefined, depth: number): void {
    if (depth > DEEPEST) return;
    for (let node = parent.firstChild; node && !this.isDone; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        this.read += data.length;
        block?.push(data);
      } else if (node.nodeType === 1) this.readElement(node as Element, block, depth + 1);
    }
  }

  private get isDone(): boolean {
    return this.isJudged || this.read >= ENOUGH;
  }

  private readElement(element: Element, block: Pieces | undefined, depth: number): void {
    const name = element.localName;
    const kind = tagKindOf(name);
    if (kind === 'skipped' || kind === 'frame' || ASIDE.has(name) || hasRoleAside(element)) return;
    if (isInline(kind)) this.readChildren(element, kind === 'link' ? undefined : block, depth);
    else {
      const own: Pieces = [];
      this.readChildren(element, own, depth);
      this.hold(element, own);
    }
  }

  private hold(block: Element, pieces: Pieces): void {
    const text = pieces.length === 1 ? (pieces[0] as string) : pieces.join('');
    if (text.length < PARAGRAPH || text.trim().length < PARAGRAPH) return;
    const home = homeOf(block);
    if (isTeaser(block, home)) return;
    const words = countCustody(text);
    // With the line break behind it.
    const chars = text.length + 1;
    this.add(home, chars, words);
    if (home.parentElement) this.add(home.parentElement, chars, words);
  }

  private add(home: Element, chars: number, words: number): void {
    const held = this.held.get(home) ?? { chars: 0, words: 0 };
    held.chars += chars;
    held.words += words;
    this.held.set(home, held);
    this.isJudged ||= held.chars >= ENOUGH_OF_ONE && held.words >= this.fewestWords;
  }
}

function hasRoleAside(element: Element): boolean {
  return element.hasAttributes() && ASIDE_ROLES.test(element.getAttribute('role') ?? '');
}

/** The element that a block stands in beside others, past wrappers that hold nothing else. */
function homeOf(block: Element): Element {
  let home = block.parentElement ?? block;
  // Counting children takes as long as there are many; a long article's home has thousands.
  while (home.firstElementChild === home.lastElementChild && home.parentElement) home = home.parentElement;
  return home;
}

/** Whether a block stands under another article's headline: a linked one in the same small box. */
function isTeaser(block: Element, home: Element): boolean {
  if (hasManyChildren(home)) return false;
  const headline = home.querySelector(':is(h1,h2,h3,h4) a[href], a[href] :is(h1,h2,h3,h4)');
  return headline !== null && (home.textContent ?? '').length < 800 && headline !== block;
}

function hasManyChildren(element: Element): boolean {
  let child = element.firstElementChild;
  for (let i = 0; child && i < BOX; i++) child = child.nextElementSibling;
  return child !== null;
}
