import { formatValue } from '../../wording/format-number';
import { toPeriodLabel } from '../../wording/period-label';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { hashOf } from '../shell/route';
import type { KeptFigure } from './read-figures';

interface Props {
  readonly figures: readonly KeptFigure[];
  /** Verdicts that a value takes part in, said in words. */
  readonly noteOf?: (figure: KeptFigure) => string;
  readonly caption: string;
}

/** Every value of a measure as the papers gave it, newest first. */
export function FigureTable({ figures, noteOf, caption }: Props) {
  return (
    <table class="figure-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('tablePublished')}</th>
          <th scope="col" class="value">
            {words.say('tableValue')}
          </th>
          <th scope="col">{words.say('tablePrinted')}</th>
          <th scope="col">{words.say('tablePeriod')}</th>
          <th scope="col">{words.say('tableSource')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((kept) => {
          const { figure, row, at } = kept;
          const note = noteOf?.(kept);
          return (
            <tr key={`${row.article} ${at}`}>
              <td class="date">
                {row.source.published ? words.date(row.source.published) : words.say('tableUndated')}
              </td>
              <td class="value">{formatValue(words, figure.value, figure.unit, figure.per, figure.high)}</td>
              <td>
                {figure.text}
                {figure.standing && figure.standing !== 'outcome' && (
                  <span class="standing"> {words.say(toKey('standing', figure.standing))}</span>
                )}
                {note && <span class="problem"> {note}</span>}
              </td>
              <td class="date">{toPeriodLabel(words, figure.period)}</td>
              <td>
                <a href={hashOf({ kind: 'article', id: row.article })}>{row.source.publisher ?? row.source.title}</a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
