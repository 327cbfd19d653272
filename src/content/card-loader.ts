import { showNotice } from '../highlight/notice';
import { callBackground } from '../messages/channel';
import { messaging } from '../messages/runtime';
import { ProblemError } from '../model/problem';
import { SHARED, type SharedWords } from '../words/shared-words';
import type { CardHost, CardScript } from './card-script';
import { isAlive } from './is-alive';
import { type Reached, ReachWatch } from './reach-watch';
import { report } from './report';
import { scope } from './scope';

/** Has the card script put into the page when the reader first reaches for something, and answers for it until then. */
export class CardLoader {
  /** The script, once it is there. */
  card: CardScript | undefined;
  private loading: Promise<CardScript> | undefined;
  private readonly waiting = new AbortController();
  private readonly watch: ReachWatch;
  private readonly heard = new WeakSet<Document>();
  private hasToldOfPointing = false;

  constructor(private readonly host: CardHost) {
    host.signal.addEventListener('abort', () => this.waiting.abort());
    this.watch = new ReachWatch(host.marks, (reached) => this.onReached(reached), this.waiting.signal);
    this.listen(document);
  }

  /** Answers the reader in a document; each once, since a window outlives what is loaded into it. */
  listen(document: Document): void {
    if (!document.defaultView || this.heard.has(document)) return;
    this.heard.add(document);
    if (this.card) this.card.listen(document);
    else this.watch.listen(document.defaultView);
  }

  /** The script, put in where it is not there yet. Where the browser does not allow that, it says so on the page and throws a ProblemError. */
  async get(): Promise<CardScript> {
    try {
      return await this.load();
    } catch (error) {
      await this.tell();
      throw error;
    }
  }

  private load(): Promise<CardScript> {
    this.loading ??= this.start().catch((error: unknown) => {
      // The next one may try again.
      this.loading = undefined;
      throw new ProblemError('no-card', [], { cause: error });
    });
    return this.loading;
  }

  private async start(): Promise<CardScript> {
    await callBackground.injectCard();
    const card = await scope.gatelogCard?.(this.host, this.watch.reach);
    if (!card) throw new Error('The script was put in and is not there.');
    this.waiting.abort();
    this.card = card;
    card.listen(document);
    const text = this.host.page()?.reading.text;
    // Documents that are gone must not be touched; what comes in their place is listened to when it is read.
    for (const inner of text?.isLive ? text.documents : []) card.listen(inner);
    return card;
  }

  private onReached(reached: Reached): void {
    if (reached.kind === 'selected' && !(this.host.settings().selectionButton && this.host.page())) return;
    this.load().then(
      (card) => reached.kind === 'pressed' && card.open(reached.placed),
      (error: unknown) => {
        report('open its card', error);
        if (reached.kind === 'pressed' || !this.hasToldOfPointing) this.tell().catch(() => undefined);
        this.hasToldOfPointing = true;
      },
    );
  }

  /** Says on the page that there is no card: what else says things there has not come. */
  private async tell(): Promise<void> {
    if (!isAlive()) return;
    const { [SHARED]: shared } = await messaging().storage.local.get(SHARED);
    const chosen = (shared as SharedWords | undefined)?.messages.problem_no_card?.message;
    showNotice(chosen ?? messaging().i18n.getMessage('problem_no_card'), this.watch.reach.pointer);
  }
}
