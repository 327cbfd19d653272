import type { Section } from './route';

/** What each part of the library is called, and what its search looks through. */
export const SECTION_LABELS: Readonly<Record<Section, { readonly name: string; readonly search?: string }>> = {
  articles: { name: 'Articles', search: 'Search articles' },
  prisons: { name: 'Prisons', search: 'Search prisons' },
  officials: { name: 'Officials', search: 'Search officials' },
  organisations: { name: 'Organisations', search: 'Search organisations' },
  figures: { name: 'Figures', search: 'Search figures' },
  annotations: { name: 'Annotations', search: 'Search annotations' },
  conflicts: { name: 'Conflicts' },
  kept: { name: 'What is kept' },
};
