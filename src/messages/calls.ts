import type { Annotation } from '../model/annotation';
import type { AnnotationDraft, Passage } from '../model/annotation-draft';
import type { ArticleInput, ReadArticle } from '../model/article';
import type { Context, OfficialBeside, Verdict } from '../model/context';
import type { NamedKey, ReaderCorrections } from '../model/corrections';
import type { Description } from '../model/description';
import type { EntityKey } from '../model/entity-key';
import type { StandingAnnotation } from '../model/found-passage';
import type { KnownFacts } from '../model/known-facts';
import type { Mention } from '../model/mention';
import type { Settings } from '../model/settings';

/** What travels: a request, and a reply that is either a value or an error in plain words. Silence is an error too. */
export interface Request {
  readonly call: string;
  readonly args?: readonly unknown[];
}
export type Reply = { readonly value: unknown } | { readonly error: string };

/** What came of reading a page. */
export interface Kept {
  /** Id under which the article is, or would be, kept. */
  readonly article: string;
  readonly isKept: boolean;
  /** Why not, where it was not: the reader's setting, a private window, or a failure in plain words. */
  readonly reason?: 'off' | 'on-save' | 'private' | string;
}

/** Calls that content scripts and pages make to the background. Every promise settles only when the store has written. */
export interface BackgroundCalls {
  /** From the gate: put the engine into the tab (and frame) that asks. */
  injectEngine(): Promise<void>;
  /** From the engine: put the card script into the tab (and frame) that asks. */
  injectCard(): Promise<void>;
  /** From our own pages: put the gate into a tab of an unlisted site, under the grant that a click on our button gives. */
  readOnce(tab: number): Promise<void>;
  /** From the engine: what an article names, by what the reader has put right. Offsets are UTF-16 code units into its text. Keeps nothing. */
  recognise(article: ArticleInput): Promise<readonly Mention[]>;
  settings(): Promise<Settings>;
  keepArticle(article: ReadArticle): Promise<Kept>;
  /** Context of mentions of the article with this id; `published` as in ReadArticle. One answer a key, in the order asked. */
  contextOf(article: string, published: string | undefined, mentions: readonly Mention[]): Promise<readonly Context[]>;
  /** The official figure beside each of an article's mentions, in their order; null where there is none. Asks no library. */
  officialBeside(
    published: string | undefined,
    mentions: readonly Mention[],
  ): Promise<readonly (OfficialBeside | null)[]>;
  /** What each of an article's mentions stands for, in the words of the reader's language and in their order. Asks no library. */
  describe(published: string | undefined, mentions: readonly Mention[]): Promise<readonly Description[]>;
  /** What the fact tables hold of an entity, and where it is from; null where they do not know it. Asks no library. */
  factsOf(key: EntityKey): Promise<KnownFacts | null>;
  saveAnnotation(article: ReadArticle, draft: AnnotationDraft): Promise<Annotation>;
  updateAnnotation(annotation: Annotation): Promise<Annotation>;
  deleteAnnotation(id: string): Promise<void>;
  /** Undo: puts a deleted annotation back as it was. */
  restoreAnnotation(annotation: Annotation): Promise<Annotation>;
  annotationsOf(article: string): Promise<readonly Annotation[]>;
  /** The annotations of an article, each found again in the text that its page has now. */
  findPassages(article: string, text: string): Promise<readonly StandingAnnotation[]>;
  /** Has the tab that asks show marks in the style that the reader chose. */
  dressMarks(): Promise<void>;
  /** Number for the toolbar badge of the tab that asks: distinct entities and figures. */
  showCount(count: number): Promise<void>;
  /** From our own pages: what is being written and not saved goes too. */
  forgetDrafts(): Promise<void>;
  openLibrary(hash: string): Promise<void>;
  /** From our own page that writes automatic backups: the file's address, and when it was made; or why there is none. */
  backupWritten(url: string, created: string): Promise<void>;
  backupFailed(reason: string): Promise<void>;
  /** The reader's own verdict on a pair of figures of a measure (model/overrule.ts), in place of Gatelog's; undefined takes it back. */
  overrule(key: EntityKey, pair: string, verdict: Verdict | undefined): Promise<void>;
  /** "Not this": from now on this form is not marked as this, here and on every page. Gives the correction's id. */
  rejectMention(key: EntityKey, form: string): Promise<string>;
  /** "Always this one": from now on this name means this, here and on every page. Gives the correction's id. */
  settleName(key: NamedKey, form: string): Promise<string>;
  /** Takes a correction back, with all that it changed in the library. One that is not there any more is no error. */
  undoCorrection(id: string): Promise<void>;
  /** All that the reader put right. */
  corrections(): Promise<ReaderCorrections>;
}

/** Calls that the background and the pages make to a tab. */
export interface TabCalls {
  /** The article of the page with its mentions; loads the engine where the gate left the page alone. Keeps nothing. */
  readArticle(): Promise<ReadArticle>;
  /** The passage selected on the page, if any. */
  selectedPassage(): Promise<Passage | null>;
  /** What was saved of the page's article, and how each passage stands on it now. */
  savedPassages(): Promise<readonly StandingAnnotation[]>;
  /** Scrolls to the next mark of this entity or measure and opens no card; false where the page has none any more. */
  goToNext(key: EntityKey): Promise<boolean>;
  /** Keyboard: moves between marks, opens the card of the current one. */
  stepMark(direction: 'next' | 'previous'): Promise<void>;
  openCard(): Promise<void>;
  saveSelection(): Promise<void>;
  /** Saved passages or settings have changed: draw again. */
  refresh(): Promise<void>;
}
