import { expect, it } from 'vitest';
import { withNations } from '../../src/link/figure-nation';
import type { StatisticMention } from '../../src/model/mention';
import { markedArticle } from '../memory/marked-article';

const POPULATION = '[figure {"value":8000,"unit":"prisoners","measure":"prison-population"}:8,000 people]';

const nationsIn = (marked: string) => {
  const { text, mentions } = markedArticle('https://www.bbc.co.uk/news/uk-1', marked);
  return withNations(text, mentions).flatMap((one) => (one.type === 'statistic' ? [one.nation] : []));
};

it.each<[string, StatisticMention['nation']]>([
  [`Scotland's jails hold ${POPULATION}.`, 'scotland'],
  [`The Scottish Prison Service looks after ${POPULATION}. England has more.`, 'scotland'],
  [`There are ${POPULATION} in the prisons of Northern Ireland.`, 'northern-ireland'],
  [`There are ${POPULATION} in custody.`, undefined],
  [`England and Wales have ${POPULATION}. Scotland has fewer.`, undefined],
  [`Men at [prison barlinnie:Barlinnie] spoke. There are ${POPULATION} in custody.`, 'scotland'],
  [`[prison maghaberry:Maghaberry] is full.\nThere are ${POPULATION} in custody.`, 'northern-ireland'],
  [`[prison barlinnie:Barlinnie] and [prison leeds:Leeds] are full. There are ${POPULATION} in custody.`, undefined],
  [`Ministers in Scotland spoke. There are ${POPULATION} in custody.`, 'scotland'],
  [`Scotland and Northern Ireland hold ${POPULATION}.`, undefined],
])('%s', (marked, nation) => {
  expect(nationsIn(marked)).toEqual([nation]);
});

it('leaves the figures of one prison alone', () => {
  const held = '[figure {"value":1400,"unit":"prisoners","measure":"prisoners-held","of":"barlinnie"}:1,400 men]';
  expect(nationsIn(`In Scotland, [prison barlinnie:Barlinnie] holds ${held}.`)).toEqual([undefined]);
});
