import { readPage, readPageWithoutArticle } from '../article/read-page';
import { readPageGround } from '../highlight/page-ground';
import type { TabCalls } from '../messages/calls';
import { callBackground } from '../messages/channel';
import { messaging } from '../messages/runtime';
import type { ReadArticle } from '../model/article';
import type { ReaderCorrections } from '../model/corrections';
import type { Ground } from '../model/highlight-names';
import { DEFAULT_STYLE } from '../model/mark-style';
import { withoutRejected } from '../model/rejection';
import { CHOICES_CHANGED, DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { CardLoader } from './card-loader';
import { isAlive } from './is-alive';
import { type OpenPage, toOpenPage } from './open-page';
import { PageKeeper } from './page-keeper';
import { PageMarks } from './page-marks';
import { PageReader } from './page-reader';
import { PageWatch, type Seen } from './page-watch';
import { removeLeftovers } from './remove-leftovers';
import { report } from './report';
import { type RunningEngine, scope } from './scope';
import { findSelectedRange } from './selected-range';

/** How often wiped marks are put back and the page's ground is looked at. */
const TICK_MS = 2000;

/** Reads, marks and follows the page it was put into; what answers the reader's hand it has put in when that comes. Everything ends with one signal. */
export class Engine implements RunningEngine {
  private readonly life = new AbortController();
  private readonly marks = new PageMarks();
  private readonly reader = new PageReader();
  private readonly keeper = new PageKeeper(this.life.signal);
  private readonly hand = new CardLoader({
    marks: this.marks,
    settings: () => this.settings,
    ground: () => this.ground,
    page: () => this.page,
    getPage: () => this.getPage(),
    showSaved: () => this.showSaved(),
    refresh: () => this.refresh(),
    signal: this.life.signal,
  });
  private page: OpenPage | undefined;
  private ground: Ground = 'light';
  private settings: Settings = DEFAULT_SETTINGS;
  private corrections: ReaderCorrections | undefined;
  private isFollowing = false;
  /** Whether the page is watched: not while the reader wants its site left alone. */
  private isWatching = false;
  /** The style that marks are drawn in; the first is that of marks.css. */
  private dressed = JSON.stringify(DEFAULT_STYLE);
  private looking: Promise<Seen> | undefined;

  readonly calls: TabCalls = {
    readArticle: () => this.readArticle(),
    selectedPassage: async () => {
      const page = await this.getPage();
      return findSelectedRange(page?.reading.text.documents) ? (await this.hand.get()).selectedPassage() : null;
    },
    savedPassages: async () => {
      const page = await this.getPage();
      return page ? callBackground.findPassages(page.id, page.reading.text.text) : [];
    },
    goToNext: async (key) => (await this.hand.get()).goToNext(key),
    stepMark: async (direction) => (await this.hand.get()).stepMark(direction),
    openCard: async () => (await this.hand.get()).openCard(),
    saveSelection: async () => (await this.hand.get()).saveSelection(),
    refresh: () => this.refresh(),
  };

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
    await this.loadChoices();
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
      this.hand.card?.speak(),
    ]);
    this.settings = settings;
    this.corrections = corrections;
    await this.dress();
  }

  /** Marks are dressed before the first is painted. */
  private async dress(): Promise<void> {
    const style = JSON.stringify(this.settings.style);
    if (style === this.dressed) return;
    this.dressed = style;
    await callBackground.dressMarks().catch((error: unknown) => report('show your style of marks', error));
  }

  /** Looks at the page, one look at a time. */
  private look(): Promise<Seen> {
    this.looking ??= this.lookOnce()
      .catch((error: unknown): Seen => {
        report('read this page', error);
        return 'same';
      })
      .finally(() => {
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
      this.hand.card?.move(found.page);
      return 'moved';
    }
    this.setGround();
    await this.paint();
    this.hand.card?.close();
    this.keeper.show(this.page);
    await this.tryShowSaved();
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
    for (const document of reading.text.documents) this.hand.listen(document);
    await this.marks.paint(
      reading.text,
      withoutRejected(mentions, this.corrections?.rejections ?? []),
      this.settings.marked,
    );
  }

  /** Has the article's saved passages drawn; where none are, nothing is put into the page for it. */
  private async showSaved(): Promise<void> {
    const { page } = this;
    if (!page) return;
    const standing = await callBackground.findPassages(page.id, page.reading.text.text);
    const card = standing.length > 0 ? await this.hand.get() : this.hand.card;
    // The page may have drawn itself again meanwhile, or shows another article.
    if (this.page?.id === page.id && this.page.reading.text.text === page.reading.text.text)
      card?.showSaved(this.page, standing);
  }

  private async tryShowSaved(): Promise<void> {
    await this.showSaved().catch((error: unknown) => report('show what you saved here', error));
  }

  private closePage(): void {
    this.page = undefined;
    this.hand.card?.leave();
    this.marks.clear();
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
    this.ground = readPageGround(this.page.reading.root);
    this.marks.marks.setGround(this.ground);
    this.hand.card?.setGround(this.ground);
  }

  /** Ends everything once the extension is gone: marks that nobody answers for must not stay. */
  private checkAlive(): boolean {
    if (isAlive()) return true;
    this.life.abort();
    this.marks.clear();
    delete scope.gatelogEngine;
    delete scope.gatelogCard;
    return false;
  }

  /** The page's article: the one that is followed, or one read for this answer alone. */
  private async getPage(): Promise<OpenPage | undefined> {
    if (this.isFollowing && this.page) return this.page;
    const reading = readPage(document);
    this.page = reading && (await toOpenPage(reading, this.corrections?.facts));
    return this.page;
  }

  private async readArticle(): Promise<ReadArticle> {
    // Whoever asks wants the page as it is now, not as it was at the last look.
    if (this.isFollowing) await this.look();
    return (await this.getPage())?.article ?? { ...readPageWithoutArticle(document), mentions: [] };
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
    await this.tryShowSaved();
  }
}
