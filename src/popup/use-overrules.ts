import { useState } from 'preact/hooks';
import { callBackground } from '../messages/channel';
import type { EarlierFigure, Verdict } from '../model/context';
import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import { type Overrule, toPair } from '../model/overrule';
import { sayError } from '../words/say-problem';
import type { ArticleState } from './popup-state';

/** Gives the reader's verdict on a figure beside an earlier one; undefined takes it back. */
export type GiveVerdict = (mention: Mention, earlier: EarlierFigure, verdict: Verdict | undefined) => Promise<void>;

/** The reader's own verdicts, those that memory told and those of this moment; shown once they are on disk. */
export function useOverrules({ id, contexts }: ArticleState, complain: (problem: string) => void) {
  const [changes, setChanges] = useState<ReadonlyMap<string, Verdict | undefined>>(new Map());
  const overrulesOf = (mention: Mention): readonly Overrule[] => {
    const told = contexts?.get(toEntityKey(mention))?.overrules ?? [];
    const made = [...changes].flatMap(([pair, verdict]) => (verdict ? [{ pair, verdict }] : []));
    return [...made, ...told.filter(({ pair }) => !changes.has(pair))];
  };
  const give: GiveVerdict = async (mention, { figure, quotation }, verdict) => {
    if (mention.type !== 'statistic') return;
    const pair = toPair({ article: id, figure: mention }, { article: quotation.article, figure });
    try {
      await callBackground.overrule(toEntityKey(mention), pair, verdict);
      setChanges((now) => new Map(now).set(pair, verdict));
      complain('');
    } catch (error) {
      complain(sayError(error));
    }
  };
  return { overrulesOf, give };
}
