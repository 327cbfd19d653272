import type { MentionType } from '../model/mention';

/** What the reader calls each kind, one and many. */
export const KIND_LABELS: Readonly<Record<MentionType, { readonly one: string; readonly many: string }>> = {
  prison: { one: 'prison', many: 'Prisons' },
  official: { one: 'official', many: 'Officials' },
  organisation: { one: 'organisation', many: 'Organisations' },
  statistic: { one: 'figure', many: 'Figures' },
};
