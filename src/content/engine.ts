import { readPage, readPageWithoutArticle } from '../article/read-page';
import { Announcer } from '../highlight/announcer';
import { MessageCard } from '../highlight/message-card';
import { Overlay } from '../highlight/overlay';
import { readPageGround } from '../highlight/page-ground';
import { rectsOf } from '../highlight/text-at-point';
import type { TabCalls } from '../messages/calls';
import { callBackground } from '../messages/channel';
import { messaging } from '../messages/runtime';
import { toDraft } from '../model/annotation-draft';
import type { ReadArticle } from '../model/article';
import type { ReaderCorrections } from '../model/corrections';
import { isDefaultStyle } from '../model/mark-style';
import { withoutRejected } from '../model/rejection';
import { CHOICES_CHANGED, DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { CardControl } from './card-control';
import { isAlive } from './is-alive';
import { keepDrafts } from './keep-drafts';
import { MarkSteps } from './mark-steps';
import { toMentionCard } from './mention-cards';
import { toPace } from './next-task';
import { type OpenPage, toOpenPage } from './open-page';
import { PageKeeper } from './page-keeper';
import { PageMarks, type PlacedMention } from './page-marks';
import { PageReader } from './page-reader';
import { PageWatch, type Seen } from './page-watch';
import { removeLeftovers } from './remove-leftovers';
import { report } from './report';
import { SavedControl } from './saved-control';
import { type RunningEngine, scope } from './scope';
import { findSelectedPassage, findSelectedRange } from './selection';
import { SelectionControl } from './selection-control';
import { speakBrowsers, speakChosen } from './speak';

/** How often wiped marks are put back and the page's ground is looked at. */
const TICK_MS = 2000;

/** Reads, marks and follows the page it was put into. Everything it starts ends with one signal. */
export class Engine implements RunningEngine {
  private readonly life = new AbortController();
  private readonly overlay = new Overlay(document);
  private readonly marks = new PageMarks();
  private readonly reader = new PageReader();
  private readonly steps = new MarkSteps(this.marks, new Announcer(this.overlay), () => this.page);
  private readonly keeper = new PageKeeper(this.life.signal);
  private readonly cards = new CardControl(
    this.overlay,
    this.marks,
    { toCard: (placed) => this.toCard(placed), openOther: (x, y) => this.saved.openAt(x, y) },
    this.life.signal,
  );
  private readonly saved = new SavedControl(this.overlay, () => this.cards, this.life.signal);
  private readonly selection = new SelectionControl(
    this.overlay,
    () => this.page,
    () => void this.calls.saveSelection(),
    this.life.signal,
  );
  private page: OpenPage | undefined;
  private settings: Settings = DEFAULT_SETTINGS;
  private corrections: ReaderCorrections | undefined;
  private isFollowing = false;
  /** Whether the page is watched: not while the reader wants its site left alone. */
  private isWatching = false;
  private isDressed = false;
  private readonly heard = new WeakSet<Document>();
  private looking: Promise<Seen> | undefined;

  readonly calls: TabCalls = {
    readArticle: () => this.readArticle(),
    selectedPassage: async () => {
      const page = await this.getPage();
      return (page && findSelectedPassage(page)) ?? null;
    },
    savedPassages: async () => {
      const page = await this.getPage();
      return page ? callBackground.findPassages(page.id, page.reading.text.text) : [];
    },
    goToNext: async (key) => this.steps.goToNext(key),
    stepMark: async (direction) => this.steps.step(direction),
    openCard: async () => this.openCard(),
    saveSelection: () => this.saveSelection(),
    refresh: () => this.refresh(),
  };

  constructor() {
    speakBrowsers();
  }

  follow(): void {
    if (this.isFollowing) return;
    this.isFollowing = true;
    this.start().catch((error: unknown) => report('read this page', error));
  }

  private async start(): Promise<void> {
    messaging().storage.local.onChanged.addListener((changes) => {
      if (CHOICES_CHANGED in changes && this.checkAlive())
        this.refresh().catch((error: unknown) => report('follow your choices', error));
    });
    removeLeftovers(document);
    const drafts = keepDrafts().catch((error: unknown) => report('find what you were writing', error));
    await Promise.all([drafts, this.loadChoices()]);
    await this.watch();
  }

  private async watch(): Promise<void> {
    if (this.isUnwanted || this.isWatching) return;
    this.isWatching = true;
    const { signal } = this.life;
    const watch = new PageWatch(
      () => this.look(),
      signal,
      () => this.page?.reading.text.isLive ?? true,
    );
    await watch.lookNow();
    const tick = setInterval(() => this.tick(), TICK_MS);
    signal.addEventListener('abort', () => clearInterval(tick));
    window.addEventListener('beforeprint', () => this.settings.printMarks && this.marks.marks.setGround('print'), {
      signal,
    });
    window.addEventListener('afterprint', () => this.setGround(), { signal });
  }

  /** Whether the reader wants this site left alone. */
  private get isUnwanted(): boolean {
    return this.settings.neverSites.some(
      (site) => location.hostname === site || location.hostname.endsWith(`.${site}`),
    );
  }

  private async loadChoices(): Promise<void> {
    const [settings, corrections] = await Promise.all([
      // Where the library cannot be read, the page still can.
      callBackground.settings().catch((error: unknown) => {
        report('read your choices', error);
        return DEFAULT_SETTINGS;
      }),
      callBackground.corrections().catch(() => this.corrections),
      speakChosen(),
    ]);
    this.settings = settings;
    this.corrections = corrections;
    this.selection.isOn = settings.selectionButton;
    await this.dress();
  }

  /** Marks are dressed before the first is painted. */
  private async dress(): Promise<void> {
    if (!this.isDressed && isDefaultStyle(this.settings.style)) return;
    this.isDressed = true;
    await callBackground.dressMarks().catch((error: unknown) => report('show your style of marks', error));
  }

  /** Looks at the page, one look at a time. */
  private look(): Promise<Seen> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookOnce(): Promise<Seen> {
    if (!this.checkAlive() || this.isUnwanted) return 'same';
    const found = await this.reader.look(this.corrections);
    if (found.kind === 'same') return 'same';
    if (found.kind === 'none') {
      this.closePage();
      return 'new';
    }
    this.page = found.page;
    if (found.kind === 'moved') {
      await this.paint();
      this.saved.move(found.page);
      return 'moved';
    }
    this.setGround();
    await this.paint();
    this.cards.frame.close();
    this.keeper.show(this.page);
    await this.showSaved();
    return 'new';
  }

  /** Recognises the open page once more, by what the reader has put right; not while it is looked at. */
  private async recogniseAgain(): Promise<void> {
    await this.looking;
    this.looking = this.reader.recogniseAgain(this.corrections).then((page): Seen => {
      this.page = page ?? this.page;
      this.keeper.show(this.page);
      return 'same';
    });
    await this.looking.finally(() => {
      this.looking = undefined;
    });
  }

  private async paint(): Promise<void> {
    if (!this.page) return;
    const { reading, mentions } = this.page;
    for (const document of reading.text.documents) this.listen(document);
    await this.marks.paint(
      reading.text,
      withoutRejected(mentions, this.corrections?.rejections ?? []),
      this.settings.marked,
    );
  }

  /** Answers the reader in a frame as in the page itself; each document once, since a window outlives what is loaded into it. */
  private listen(document: Document): void {
    const view = document.defaultView;
    if (!view || view === window || this.heard.has(document)) return;
    this.heard.add(document);
    this.cards.listen(view);
    this.saved.listen(view);
    this.selection.listen(view);
  }

  private async showSaved(): Promise<void> {
    const { page } = this;
    if (page) await this.saved.show(page).catch((error: unknown) => report('show what you saved here', error));
  }

  private closePage(): void {
    this.page = undefined;
    this.cards.frame.close();
    this.selection.hide();
    this.steps.leave();
    this.marks.clear();
    this.saved.clear();
    this.keeper.show(undefined);
  }

  /** Leaves the page alone, and ready to be read again. */
  private leave(): void {
    this.closePage();
    this.reader.reset();
  }

  private tick(): void {
    if (!this.checkAlive() || document.hidden || !this.page) return;
    this.marks.marks.restore();
    this.setGround();
  }

  private setGround(): void {
    if (!this.page) return;
    const ground = readPageGround(this.page.reading.root);
    this.marks.marks.setGround(ground);
    this.overlay.setGround(ground);
  }

  /** Ends everything once the extension is gone: marks that nobody answers for must not stay. */
  private checkAlive(): boolean {
    if (isAlive()) return true;
    this.life.abort();
    this.marks.clear();
    delete scope.gatelogEngine;
    return false;
  }

  /** The page's article: the one that is followed, or one read for this answer alone. */
  private async getPage(): Promise<OpenPage | undefined> {
    if (this.isFollowing && this.page) return this.page;
    const reading = readPage(document);
    this.page = reading && (await toOpenPage(reading, toPace(), this.corrections));
    return this.page;
  }

  private async readArticle(): Promise<ReadArticle> {
    // Whoever asks wants the page as it is now, not as it was at the last look.
    if (this.isFollowing) await this.look();
    return (await this.getPage())?.article ?? { ...readPageWithoutArticle(document), mentions: [] };
  }

  private toCard(placed: PlacedMention): ReturnType<typeof toMentionCard> {
    if (!this.page) throw new Error('A mark without a page cannot be shown.');
    return toMentionCard(this.page, placed, {
      onSaved: () => this.showSaved(),
      onCorrected: () => this.refresh(),
    });
  }

  private openCard(): void {
    if (!this.steps.at) this.steps.step('next');
    const placed = this.steps.at;
    if (placed) this.cards.open(placed, true);
  }

  private async saveSelection(): Promise<void> {
    const page = await this.getPage();
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
      await this.saved.showNew(page, annotation);
    } catch (error) {
      this.say(sayError(error));
    }
  }

  /** Says something by the selection, or at the top where there is none. */
  private say(message: string): void {
    const range = findSelectedRange(this.page?.reading.text.documents);
    const corner = { left: 16, right: 16, top: 8, bottom: 8 };
    this.cards.openBody(new MessageCard(message), () => (range && rectsOf(range)[0]) ?? corner);
  }

  private async refresh(): Promise<void> {
    const before = JSON.stringify(this.corrections);
    await this.loadChoices();
    if (this.isUnwanted) this.leave();
    else if (this.isFollowing && !this.isWatching) await this.watch();
    else if (this.isFollowing && this.page) {
      if (before !== JSON.stringify(this.corrections)) await this.recogniseAgain();
      await this.paint();
    } else if (this.isFollowing) await this.look();
    await this.showSaved();
  }
}
