/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** Room for the card on its side; it scrolls inside where it is taller. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Between the words and the card, and between the card and the edge. */
const GAP = 6;
const MARGIN = 8;

/** Where a card goes: under the words, above them where there is more room, never outside the viewport or over the words. */
export function placeCard(words: Box, card: Size, viewport: Size): Placement {
  const below = viewport.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(96, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const left = Math.max(MARGIN, Math.min(words.left, viewport.width - card.width - MARGIN));
  const top = side === 'below' ? words.bottom + GAP : words.top - GAP - height;
  return { left, top, maxHeight, side };
}
