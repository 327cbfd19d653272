import type { KeptFigure } from '../../../src/library/figures/read-figures';
import type { StatisticMention } from '../../../src/model/mention';

/** A value that an article of a day gave, without the rest of the article. */
export function keptFigure(
  date: string,
  fields: Partial<StatisticMention>,
  article = `${date}-${fields.value}`,
): KeptFigure {
  const figure: StatisticMention = {
    type: 'statistic',
    start: 0,
    end: 4,
    text: String(fields.value),
    certainty: 'stated',
    rule: 'test',
    value: 0,
    unit: 'events',
    qualifier: 'exact',
    measure: 'staff-assaults',
    of: 'estate',
    ...fields,
  };
  const source = { url: `https://x.example/${article}`, title: `Of ${date}`, publisher: 'The Paper', published: date };
  const mentions = [{ key: 'statistic:staff-assaults|estate' as const, mention: figure, sentence: 0, at: 0 }];
  return { figure, row: { article, date, source, keys: [], sentences: [`${figure.text} of them.`], mentions }, at: 0 };
}
