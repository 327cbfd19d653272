import { useId, useState } from 'preact/hooks';
import type { EarlierFigure, OfficialBeside, Verdict } from '../model/context';
import { formatDifference } from '../wording/format-number';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import { OfficialItem } from './official-item';
import { VerdictNote } from './verdict-note';

interface Props {
  readonly figures: readonly EarlierFigure[];
  readonly official: OfficialBeside | undefined;
  readonly give: (earlier: EarlierFigure, verdict: Verdict | undefined) => void;
}

/** The earlier values of a figure, newest first: what was printed and how far it is from this one, then when and where; last the official one. */
export function EarlierFigures({ figures, official, give }: Props) {
  return (
    <ul class="earlier-figures" aria-label={words.say('popupEarlierFigures')}>
      {figures.map((earlier) => (
        <EarlierItem key={`${earlier.quotation.article} ${earlier.printed}`} earlier={earlier} give={give} />
      ))}
      {official && <OfficialItem official={official} />}
    </ul>
  );
}

function EarlierItem({ earlier, give }: Pick<Props, 'give'> & { readonly earlier: EarlierFigure }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { quotation, comparison, figure, printed } = earlier;
  const { verdict, difference, ratio } = comparison;
  const isWarning = verdict === 'conflict' || verdict === 'implausible';
  return (
    <li>
      <span class="value">{printed}</span>
      <span class="difference">
        {difference === undefined ? '' : formatDifference(words, difference, figure.unit, ratio)}
      </span>
      <span class="origin">
        <span class="date">
          {quotation.published ? words.date(quotation.published.slice(0, 7)) : words.say('popupUndated')}
        </span>
        {' · '}
        <a
          class="source"
          href={toTextFragmentUrl(quotation.url, quotation.sentence)}
          target="_blank"
          rel="noreferrer"
          title={quotation.sentence}
        >
          {quotation.publisher ?? quotation.title}
        </a>
      </span>
      <button
        type="button"
        class={isWarning ? 'quiet verdict warning' : 'quiet verdict'}
        aria-expanded={isOpen}
        aria-controls={id}
        title={words.say('popupVerdictWhy')}
        onClick={() => setOpen(!isOpen)}
      >
        {isWarning && <span aria-hidden="true">! </span>}
        {words.say(toKey('verdict', verdict))}
      </button>
      {isOpen && <VerdictNote id={id} comparison={comparison} give={(own) => give(earlier, own)} />}
    </li>
  );
}
