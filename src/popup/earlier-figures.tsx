import type { EarlierFigure } from '../model/context';
import { formatDifference } from '../wording/format-number';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** The earlier values of a figure, newest first: what was printed and how far it is from this one, then when and where. */
export function EarlierFigures({ figures }: { readonly figures: readonly EarlierFigure[] }) {
  return (
    <ul class="earlier-figures" aria-label={words.say('popupEarlierFigures')}>
      {figures.map((earlier) => (
        <EarlierItem key={`${earlier.quotation.article} ${earlier.printed}`} earlier={earlier} />
      ))}
    </ul>
  );
}

function EarlierItem({ earlier }: { readonly earlier: EarlierFigure }) {
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
      <span class={isWarning ? 'verdict warning' : 'verdict'}>
        {isWarning && <span aria-hidden="true">! </span>}
        {words.say(toKey('verdict', verdict))}
      </span>
    </li>
  );
}
