import type { AnnotationState } from '../../model/annotation';

/** How a saved passage stood when its page was last opened; nothing to say where it stood as saved. */
export const STATE_LABELS: Readonly<Record<AnnotationState, string>> = {
  anchored: '',
  moved: 'Moved on the page since it was saved',
  reworded: 'Reworded on the page since it was saved',
  changed: 'Its facts have changed on the page since it was saved',
  missing: 'No longer on the page',
};
