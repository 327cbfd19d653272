import type { OpenPage } from '../content/open-page';
import type { PageMarks, PlacedMention } from '../content/page-marks';
import type { Announcer } from '../highlight/announcer';
import { findCaret, rectsOf } from '../highlight/text-at-point';
import { type EntityKey, toEntityKey } from '../model/entity-key';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** Moves from mark to mark by keyboard or from the popup: scrolls there, sets the mark off, and says where one is. */
export class MarkSteps {
  private current: PlacedMention | undefined;

  constructor(
    private readonly marks: PageMarks,
    private readonly announcer: Announcer,
    private readonly page: () => OpenPage | undefined,
  ) {}

  /** The mark that was last gone to, as long as it is on the page. */
  get at(): PlacedMention | undefined {
    return this.current && this.marks.all.includes(this.current) ? this.current : undefined;
  }

  step(direction: 'next' | 'previous'): void {
    const { all } = this.marks;
    if (all.length === 0) {
      this.announcer.say(words.say('cardNoMarks'));
      return;
    }
    const here = this.at ? all.indexOf(this.at) : undefined;
    const by = direction === 'next' ? 1 : -1;
    const from = here === undefined ? this.firstInView() - (direction === 'next' ? 1 : 0) : here;
    this.goTo((from + by + all.length) % all.length);
  }

  /** Goes to the next mark of this entity or measure, from the first one after the last; false where there is none. */
  goToNext(key: EntityKey): boolean {
    const { all } = this.marks;
    const here = this.at ? all.indexOf(this.at) : -1;
    for (let by = 1; by <= all.length; by++) {
      const index = (here + by) % all.length;
      const placed = all[index];
      if (placed && toEntityKey(placed.mention) === key) {
        this.goTo(index);
        return true;
      }
    }
    return false;
  }

  leave(): void {
    this.current = undefined;
    this.marks.marks.setCurrent();
  }

  private goTo(index: number): void {
    const placed = this.marks.all[index];
    if (!placed) return;
    this.current = placed;
    scrollTo(placed);
    this.marks.marks.setCurrent(placed.place);
    const { mention } = placed;
    this.announcer.say(
      words.say('cardStep', mention.text, words.say(toKey('kind', mention.type)), index + 1, this.marks.all.length),
    );
  }

  private firstInView(): number {
    const text = this.page()?.reading.text;
    for (const share of [0.1, 0.3, 0.5]) {
      const caret = findCaret(document, window.innerWidth * 0.45, window.innerHeight * share);
      const offset = caret && text?.toOffset(caret.node, caret.offset);
      if (offset !== undefined) return this.marks.indexFrom(offset);
    }
    return 0;
  }
}

/** Brings words into the middle of the view, without motion for those who asked for none. */
function scrollTo({ place }: PlacedMention): void {
  const [rect] = rectsOf(place);
  const element = place.startContainer.parentElement;
  if (rect && rect.top > 80 && rect.bottom < window.innerHeight - 80) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}
