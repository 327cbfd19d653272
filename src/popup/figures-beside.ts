import { compareFigures } from '../link/compare-figures';
import type { Context, EarlierFigure, Verdict } from '../model/context';
import type { Mention } from '../model/mention';

/** How many stand in a row of the popup; the library has them all. */
const SHOWN = 3;
/** Verdicts under which two numbers say nothing of each other. */
const APART: ReadonlySet<Verdict> = new Set<Verdict>(['different-scope', 'different-unit']);

/**
 * The earlier figures worth a row beside this one, newest first, each compared with this one: memory answers once for a
 * measure, and an article may give several figures of it. None where nothing can be compared.
 */
export function figuresBeside(
  mention: Mention,
  published: string | undefined,
  context: Context | undefined,
): readonly EarlierFigure[] {
  if (mention.type !== 'statistic' || !context) return [];
  return context.figures
    .map((earlier) => ({
      ...earlier,
      comparison: compareFigures(mention, earlier.figure, { now: published, earlier: earlier.quotation.published }),
    }))
    .filter(({ comparison }) => !APART.has(comparison.verdict))
    .slice(0, SHOWN);
}
