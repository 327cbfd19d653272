import type { Annotation } from '../../../src/model/annotation';
import { toArticleId } from '../../../src/model/article-id';
import { markedArticle } from '../../memory/marked-article';
import type { Surface } from '../harness';
import { Ledger, type Wish } from './ledger';

type Reply = { readonly value: unknown } | { readonly error: string } | null;

/** Everything that was asked for over all runs, by what it was asked of. */
export class Record {
  /** By article id; states are texts. */
  readonly articles = new Map<string, Ledger>();
  /** By article id, at most one an article; states are notes. */
  readonly annotations = new Map<string, Ledger>();
  /** Forms that were rejected, and whether that was acknowledged. */
  readonly rejected = new Map<string, boolean>();
  acknowledged = 0;
  unanswered = 0;
}

/** Two tabs of ours, the second of which also writes past the background. */
export interface Tabs {
  readonly one: Surface;
  readonly two: Surface;
}

const WORDS = ['bedford', 'bristol', 'lewes', 'moorland'];
const URL = 'https://www.bbc.co.uk/news/d-';

/** One reader's morning, in steps: each a name and what it asks. Articles of all runs share their names, so that totals are fought over. */
export class Journey {
  private saved: Annotation | undefined;
  readonly steps: readonly (readonly [name: string, ask: () => Promise<void>])[];

  constructor(
    private readonly run: number,
    private readonly tabs: Tabs,
    private readonly record: Record,
  ) {
    const { one, two } = tabs;
    this.steps = [
      ['keep', async () => this.noteTexts('a', [await this.keep(one, 'a', 1)])],
      ['keep a change and another article while the library deletes and restores', () => this.keepTwoAndTurnOver()],
      ['save a passage', () => this.save()],
      ['write a note', () => this.update('note')],
      ['keep two versions of one article from two tabs', () => this.keepFromBoth()],
      ['not this', () => this.reject(two)],
      ['delete the passage', () => this.remove()],
      ['put it back', () => this.putBack()],
    ];
  }

  private article(name: string, version: number) {
    const prisons = WORDS.filter((_, bit) => ((this.run + version) >> bit) % 2 === 0);
    const named = prisons.map((word) => `[prison ${word}:HMP ${word}]`).join(', ') || 'no jail';
    const figure = `[figure {"value":${20 + version},"measure":"staff-assaults","per":"day"}:${20 + version} a day]`;
    return markedArticle(`${URL}${this.run}-${name}`, `Version ${version} of ${name}. ${figure} at ${named}.`, {
      published: `2016-11-${String((this.run % 28) + 1).padStart(2, '0')}`,
    });
  }

  private async keep(tab: Surface, name: string, version: number): Promise<Wish> {
    const article = this.article(name, version);
    const reply = await this.ask(tab, 'keepArticle', article);
    return { state: article.text, isAcknowledged: (reply as { isKept?: boolean } | undefined)?.isKept === true };
  }

  private noteTexts(name: string, wishes: readonly Wish[]): void {
    getOrMake(this.record.articles, this.idOf(name)).note(...wishes);
  }

  private async keepTwoAndTurnOver(): Promise<void> {
    const { one, two } = this.tabs;
    const previous = toArticleId(`${URL}${this.run - 1}-a`);
    const [a, b] = await Promise.all([
      this.keep(one, 'a', 2),
      this.keep(two, 'b', 1),
      two.evaluate((id) => gatelogOtherWriter.turnOver(id), previous),
    ]);
    this.noteTexts('a', [a]);
    this.noteTexts('b', [b]);
  }

  private async keepFromBoth(): Promise<void> {
    this.noteTexts('a', await Promise.all([this.keep(this.tabs.one, 'a', 3), this.keep(this.tabs.two, 'a', 4)]));
  }

  private async save(): Promise<void> {
    const article = this.article('a', 2);
    const draft = {
      quote: { type: 'TextQuoteSelector', exact: 'Version', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: 7 },
      note: 'saved',
      tags: [],
      colour: 'amber',
      about: [],
    };
    this.saved = (await this.ask(this.tabs.one, 'saveAnnotation', article, draft)) as Annotation | undefined;
    // Passage and article are on disk together, or neither is.
    this.noteTexts('a', [{ state: article.text, isAcknowledged: this.saved !== undefined }]);
    this.noteNote('saved', this.saved !== undefined);
  }

  private async update(note: string): Promise<void> {
    if (!this.saved) return;
    const changed = await this.ask(this.tabs.one, 'updateAnnotation', { ...this.saved, note });
    if (changed) this.saved = changed as Annotation;
    this.noteNote(note, changed !== undefined);
  }

  private async remove(): Promise<void> {
    if (!this.saved) return;
    const reply = await this.ask(this.tabs.one, 'deleteAnnotation', this.saved.id);
    this.noteNote(null, reply !== undefined);
  }

  private async putBack(): Promise<void> {
    if (!this.saved) return;
    const back = await this.ask(this.tabs.two, 'restoreAnnotation', this.saved);
    this.noteNote(this.saved.note, back !== undefined);
  }

  private async reject(tab: Surface): Promise<void> {
    const form = `Run ${this.run}`;
    const reply = await this.ask(tab, 'rejectMention', `prison:?run ${this.run}`, form);
    this.record.rejected.set(form, reply !== undefined);
  }

  private noteNote(state: string | null, isAcknowledged: boolean): void {
    getOrMake(this.record.annotations, this.idOf('a')).note({ state, isAcknowledged });
  }

  private idOf(name: string): string {
    return toArticleId(`${URL}${this.run}-${name}`);
  }

  /** Asks the background as a page of ours does; undefined where it did not say that it is done. */
  private async ask(page: Surface, call: string, ...args: readonly unknown[]): Promise<unknown> {
    const reply = await page.evaluate(
      (request) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Reply> } } }
        ).chrome;
        return runtime.sendMessage(request).catch(() => null);
      },
      { call, args },
    );
    const isAnswered = reply !== null && reply !== undefined && 'value' in reply;
    if (isAnswered) this.record.acknowledged++;
    else this.record.unanswered++;
    return isAnswered ? (reply.value ?? null) : undefined;
  }
}

function getOrMake(ledgers: Map<string, Ledger>, id: string): Ledger {
  const known = ledgers.get(id) ?? new Ledger();
  ledgers.set(id, known);
  return known;
}
