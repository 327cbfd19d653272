import type { Verdict } from '../../model/context';
import { toEntityKey } from '../../model/entity-key';
import { overrule } from '../../store/overrules';
import { withStore } from '../../store/with-store';
import { formatDifference } from '../../wording/format-number';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import type { KeptFigure } from '../figures/read-figures';
import { hashOf } from '../shell/route';
import { useTools } from '../shell/tools';
import { type Conflict, pairOf } from './find-conflicts';

/** Two values that cannot both be right, side by side, each with who gave it. */
export function ConflictItem({ conflict: { newer, older, comparison, more } }: { readonly conflict: Conflict }) {
  const { verdict, reason, difference, ratio } = comparison;
  const { report, complain } = useTools();
  const give = async (own: Verdict | undefined) => {
    const [pair, now] = [pairOf(newer, older), new Date().toISOString()];
    await withStore((store) => overrule(store, toEntityKey(newer.figure), pair, own, now));
  };
  const settle = () =>
    give('different-scope').then(
      () => report({ what: words.say('conflictSettled'), undo: () => give(undefined) }),
      complain,
    );
  return (
    <div class="conflict">
      <Side kept={newer} />
      <p class="conflict-verdict">
        <span class="problem">{words.say(toKey('verdict', verdict))}</span>
        {difference !== undefined && <span>{formatDifference(words, difference, newer.figure.unit, ratio)}</span>}
        <span class="fine">{words.say(toKey('reason', reason))}</span>
        <button type="button" onClick={settle}>
          {words.say('conflictSettle')}
        </button>
      </p>
      <Side kept={older} />
      {more > 0 && <p class="fine">{words.count('conflictMorePairs', more)}</p>}
    </div>
  );
}

function Side({ kept: { figure, row, at } }: { readonly kept: KeptFigure }) {
  const { sentences, mentions, source } = row;
  const sentence = sentences[mentions[at]?.sentence ?? 0] ?? '';
  return (
    <div class="conflict-side">
      <p class="conflict-value">{figure.text}</p>
      <p class="conflict-sentence">{sentence}</p>
      <p class="fine">
        <a href={hashOf({ kind: 'article', id: row.article })}>{source.publisher ?? source.title}</a>
        {source.published && `, ${words.date(source.published)}`}
      </p>
    </div>
  );
}
