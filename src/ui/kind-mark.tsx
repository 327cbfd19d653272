import type { MentionType } from '../model/mention';

/** A short stroke in the pattern and hue that this kind has on the page, so that the popup doubles as the legend. */
export function KindMark({ type }: { readonly type: MentionType }) {
  return <span class={`kind-mark kind-${type}`} aria-hidden="true" />;
}
