import { compareFigures } from '../link/compare-figures';
import { mayCountTheSame } from '../link/counted-noun';
import type { Context, EarlierFigure, Verdict } from '../model/context';
import type { Mention } from '../model/mention';
import { type Overrule, toPair, withOverrule } from '../model/overrule';

/** How many stand in a row of the popup; the library has them all. */
const SHOWN = 3;
/** Verdicts under which two numbers say nothing of each other. */
const APART: ReadonlySet<Verdict> = new Set<Verdict>(['different-scope', 'different-unit']);

/** The reader's own verdicts, and the id of the article that is open. */
export interface ReaderVerdicts {
  readonly article: string;
  readonly overrules: readonly Overrule[];
}

/**
 * The earlier figures worth a row beside this one, newest first, each compared with this one: memory answers once for a
 * measure, and an article may give several figures of it. None where nothing can be compared.
 */
export function figuresBeside(
  mention: Mention,
  published: string | undefined,
  context: Context | undefined,
  { article, overrules }: ReaderVerdicts = { article: '', overrules: [] },
): readonly EarlierFigure[] {
  if (mention.type !== 'statistic' || !context) return [];
  return (
    context.figures
      .filter(({ printed }) => mayCountTheSame(mention, printed))
      .map((earlier) => {
        const { figure, quotation } = earlier;
        const compared = compareFigures(mention, figure, { now: published, earlier: quotation.published });
        const pair = toPair({ article, figure: mention }, { article: quotation.article, figure });
        return { ...earlier, comparison: withOverrule(compared, pair, overrules) };
      })
      // What the reader has judged stays in sight, whatever the verdict.
      .filter(({ comparison }) => comparison.reason === 'own' || !APART.has(comparison.verdict))
      .slice(0, SHOWN)
  );
}
