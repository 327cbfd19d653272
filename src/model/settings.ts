import type { LanguageChoice } from './language';
import { DEFAULT_STYLE, type MarkStyle } from './mark-style';
import { MENTION_TYPES, type MentionType } from './mention';

/** What is kept of the articles that are read: nothing, an article in which something is saved, every prison article. */
export type Keeping = 'off' | 'on-save' | 'every-article';

/** The reader's choices; one row in the store. */
export interface Settings {
  readonly keeping: Keeping;
  readonly marked: readonly MentionType[];
  readonly style: MarkStyle;
  /** Host names that are never read, and other sites that always are. */
  readonly neverSites: readonly string[];
  readonly alwaysSites: readonly string[];
  /** Days after which an article without annotations is let go; 0 keeps it for ever. */
  readonly retentionDays: number;
  /** Days between two automatic backups; 0 makes none. */
  readonly backupDays: number;
  readonly selectionButton: boolean;
  readonly printMarks: boolean;
  readonly language: LanguageChoice;
}

export const DEFAULT_SETTINGS: Settings = {
  keeping: 'every-article',
  marked: MENTION_TYPES,
  style: DEFAULT_STYLE,
  neverSites: [],
  alwaysSites: [],
  retentionDays: 0,
  backupDays: 0,
  selectionButton: true,
  printMarks: false,
  language: 'browser',
};

/** Written into the extension's own storage at each change, so that open tabs hear of it; the choices themselves are in the library. */
export const CHOICES_CHANGED = 'choices changed';
