import type { Context, EarlierFigure } from '../model/context';
import { formatDate } from '../wording/format-date';
import { formatDifference } from '../wording/format-number';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { VERDICT_LABELS } from '../wording/verdict-labels';

/** The earlier values of a figure: value, date, difference, verdict in words, source; one row each. */
export function EarlierFigures({ context }: { readonly context: Context }) {
  return (
    <table class="earlier-figures">
      <caption class="visually-hidden">Earlier figures</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Earlier</th>
          <th scope="col">Date</th>
          <th scope="col">Difference</th>
          <th scope="col">How they compare</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {context.figures.map((earlier) => (
          <EarlierRow key={`${earlier.quotation.article} ${earlier.printed}`} earlier={earlier} />
        ))}
      </tbody>
    </table>
  );
}

function EarlierRow({ earlier }: { readonly earlier: EarlierFigure }) {
  const { quotation, comparison, figure, printed } = earlier;
  const { verdict, difference, ratio } = comparison;
  return (
    <tr>
      <td class="value">{printed}</td>
      <td class="date">{quotation.published ? formatDate(quotation.published.slice(0, 7)) : 'undated'}</td>
      <td class="difference">{difference === undefined ? '' : formatDifference(difference, figure.unit, ratio)}</td>
      <td class={`verdict verdict-${verdict}`}>
        {(verdict === 'conflict' || verdict === 'implausible') && <span aria-hidden="true">! </span>}
        {VERDICT_LABELS[verdict]}
      </td>
      <td class="source">
        <a
          href={toTextFragmentUrl(quotation.url, quotation.sentence)}
          target="_blank"
          rel="noreferrer"
          title={quotation.sentence}
        >
          {quotation.publisher ?? quotation.title}
        </a>
      </td>
    </tr>
  );
}
