import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCard } from '../../src/highlight/place-card';

const VIEW = { width: 1000, height: 800 };

it('stands under the words, or over them where there is more room', () => {
  expect(placeCard({ left: 100, top: 100, right: 200, bottom: 120 }, { width: 328, height: 200 }, VIEW)).toMatchObject({
    left: 100,
    top: 126,
    side: 'below',
  });
  expect(placeCard({ left: 100, top: 700, right: 200, bottom: 720 }, { width: 328, height: 200 }, VIEW)).toMatchObject({
    top: 494,
    side: 'above',
  });
});

it('never covers the words, and stays inside the width of the view', () => {
  const size = fc.record({ width: fc.integer({ min: 100, max: 360 }), height: fc.integer({ min: 40, max: 900 }) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 0, max: 780 }), size, (left, top, card) => {
      const words = { left, top, right: left + 60, bottom: top + 20 };
      const placed = placeCard(words, card, VIEW);
      const bottom = placed.top + Math.min(card.height, placed.maxHeight);
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.left + card.width).toBeLessThanOrEqual(VIEW.width);
      expect(placed.top >= words.bottom || bottom <= words.top).toBe(true);
    }),
  );
});
