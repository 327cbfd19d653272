import type { TabCalls } from '../messages/calls';
import type { StandingAnnotation } from '../model/found-passage';
import type { Ground } from '../model/highlight-names';
import type { Settings } from '../model/settings';
import type { OpenPage } from './open-page';
import type { PageMarks, PlacedMention } from './page-marks';

/** What the card script needs of the engine that has it put into the page. */
export interface CardHost {
  readonly marks: PageMarks;
  readonly settings: () => Settings;
  readonly ground: () => Ground;
  /** The article that is open now, if any. */
  readonly page: () => OpenPage | undefined;
  /** The page's article: the one that is followed, or one read for this answer alone. */
  readonly getPage: () => Promise<OpenPage | undefined>;
  /** Something was saved, changed or deleted: read the article's passages and show them. */
  readonly showSaved: () => Promise<void>;
  /** Something was put right, or that was taken back: mark the page anew. */
  readonly refresh: () => Promise<void>;
  /** Ends when the engine does. */
  readonly signal: AbortSignal;
}

/** Where the reader's pointer was when the script was asked for: CSS pixels of the page's viewport. */
export interface Reach {
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** Since when it rests on a mark, as performance.now() tells it. */
  readonly since: number;
  /** Whether a button is held down, as while words are selected. */
  readonly isPressed: boolean;
}

/** The calls of a tab that only this script answers. */
type HandCalls = Pick<TabCalls, 'goToNext' | 'stepMark' | 'openCard' | 'saveSelection' | 'selectedPassage'>;

/**
 * All that answers the reader's hand on a page: the card, saved passages, the button by a selection, steps from mark to mark. A script of
 * its own, which the engine has put in when it is first needed (card-loader.ts).
 */
export interface CardScript extends HandCalls {
  /** Answers the reader in a document too: the page's own, or a frame's. */
  listen(document: Document): void;
  /** Opens the card of a mention that was pressed. */
  open(placed: PlacedMention): void;
  /** Draws the article's saved passages, and no others. */
  showSaved(page: OpenPage, standing: readonly StandingAnnotation[]): void;
  /** Draws the same passages where the page now has the same words. */
  move(page: OpenPage): void;
  setGround(ground: Ground): void;
  /** Speaks the language that the reader has chosen by now. */
  speak(): Promise<void>;
  /** Another article has come: the card of the last one goes. */
  close(): void;
  /** No article is open any more. */
  leave(): void;
}

/** What the script leaves in the world of the content scripts (scope.ts): starts it. */
export type StartCard = (host: CardHost, reach: Reach) => Promise<CardScript>;
