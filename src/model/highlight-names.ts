import type { MentionType } from './mention';

/** What a mark is drawn on: a light or a dark page, or paper. */
export type Ground = 'light' | 'dark' | 'print';

/** Name in the registry that a page's own highlights share; marks.css paints each. Every name of ours starts so. */
export const PREFIX = 'gatelog-';

/** The mark that the keyboard stands on. */
export const CURRENT = `${PREFIX}current`;

const KIND_NAMES: Readonly<Record<MentionType, string>> = {
  prison: 'prison',
  official: 'official',
  organisation: 'organisation',
  statistic: 'figure',
};

export function highlightName(kind: MentionType, ground: Ground): string {
  return `${PREFIX}${KIND_NAMES[kind]}${ground === 'light' ? '' : `-${ground}`}`;
}
