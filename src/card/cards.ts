import type { CardHost, CardScript, Reach } from '../content/card-script';
import type { OpenPage } from '../content/open-page';
import type { PlacedMention } from '../content/page-marks';
import { report } from '../content/report';
import { findSelectedRange } from '../content/selected-range';
import { Announcer } from '../highlight/announcer';
import type { MentionCard } from '../highlight/mention-card';
import { MessageCard } from '../highlight/message-card';
import { Overlay } from '../highlight/overlay';
import { rectsOf } from '../highlight/text-at-point';
import { callBackground } from '../messages/channel';
import { type Passage, toDraft } from '../model/annotation-draft';
import type { EntityKey } from '../model/entity-key';
import type { StandingAnnotation } from '../model/found-passage';
import type { Ground } from '../model/highlight-names';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { CardControl } from './card-control';
import { Descriptions } from './descriptions';
import { MarkSteps } from './mark-steps';
import { toMentionCard } from './mention-cards';
import { SavedControl } from './saved-control';
import { findSelectedPassage } from './selected-passage';
import { SelectionControl } from './selection-control';
import { speakChosen } from './speak';

/** Answers the reader's hand in one page: everything that stands in the one closed shadow root of ours. */
export class Cards implements CardScript {
  private readonly overlay = new Overlay(document);
  private readonly descriptions = new Descriptions();
  private readonly steps: MarkSteps;
  private readonly control: CardControl;
  private readonly saved: SavedControl;
  private readonly selection: SelectionControl;
  private readonly heard = new WeakSet<Document>();

  constructor(
    private readonly host: CardHost,
    reach: Reach,
  ) {
    const { marks, signal } = host;
    this.overlay.setGround(host.ground());
    this.steps = new MarkSteps(marks, new Announcer(this.overlay), host.page);
    const source = {
      prepare: () => {
        const page = host.page();
        if (page) this.descriptions.prepare(page);
      },
      toCard: (placed: PlacedMention) => this.toCard(placed),
      openOther: (x: number, y: number) => this.saved.openAt(x, y),
    };
    this.control = new CardControl(this.overlay, marks, source, reach, signal);
    this.saved = new SavedControl(this.overlay, this.control, host.showSaved, signal);
    this.selection = new SelectionControl(this.overlay, host, reach.isPressed, () => void this.saveSelection());
  }

  listen(document: Document): void {
    const view = document.defaultView;
    if (!view || this.heard.has(document)) return;
    this.heard.add(document);
    this.control.listen(view);
    this.saved.listen(view);
    this.selection.listen(view);
  }

  open(placed: PlacedMention): void {
    this.control.open(placed, false);
  }

  showSaved(page: OpenPage, standing: readonly StandingAnnotation[]): void {
    this.saved.show(page, standing);
  }

  move(page: OpenPage): void {
    this.saved.move(page);
  }

  setGround(ground: Ground): void {
    this.overlay.setGround(ground);
  }

  speak(): Promise<void> {
    this.descriptions.forget();
    return speakChosen();
  }

  close(): void {
    this.control.frame.close();
  }

  leave(): void {
    this.close();
    this.selection.hide();
    this.steps.leave();
    this.saved.clear();
  }

  async goToNext(key: EntityKey): Promise<boolean> {
    return this.steps.goToNext(key);
  }

  async stepMark(direction: 'next' | 'previous'): Promise<void> {
    this.steps.step(direction);
  }

  async openCard(): Promise<void> {
    if (!this.steps.at) this.steps.step('next');
    const placed = this.steps.at;
    if (placed) this.control.open(placed, true);
  }

  async selectedPassage(): Promise<Passage | null> {
    const page = this.host.page();
    return (page && findSelectedPassage(page)) ?? null;
  }

  async saveSelection(): Promise<void> {
    const page = await this.host.getPage();
    const passage = page && findSelectedPassage(page);
    this.selection.hide();
    if (!page || !passage) {
      this.say(words.say('cardSelectFirst'));
      return;
    }
    try {
      const annotation = await callBackground.saveAnnotation(page.article, toDraft(passage, page.mentions));
      const selected = findSelectedRange(page.reading.text.documents)?.startContainer.ownerDocument;
      selected?.getSelection()?.removeAllRanges();
      await this.host.showSaved();
      this.saved.openNew(annotation);
    } catch (error) {
      this.say(sayError(error));
    }
  }

  /** Says something by the selection, or at the top where there is none. */
  private say(message: string): void {
    const range = findSelectedRange(this.host.page()?.reading.text.documents);
    const corner = { left: 16, right: 16, top: 8, bottom: 8 };
    this.control.openBody(new MessageCard(message), () => (range && rectsOf(range)[0]) ?? corner);
  }

  private async toCard(placed: PlacedMention): Promise<MentionCard> {
    const page = this.host.page();
    if (!page) throw new Error('A mark without a page cannot be shown.');
    return toMentionCard(page, placed, await this.descriptions.find(page, placed.mention), {
      // It is saved, whether it can be drawn or not.
      onSaved: () => this.host.showSaved().catch((error: unknown) => report('show what you saved here', error)),
      onCorrected: this.host.refresh,
    });
  }
}
