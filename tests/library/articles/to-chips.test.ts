import { describe, expect, it } from 'vitest';
import { toChips } from '../../../src/library/articles/to-chips';
import { toReading } from '../../../src/memory/to-reading';
import { markedArticle } from '../../memory/marked-article';

const chipsOf = async (marked: string) => {
  const reading = await toReading(markedArticle('https://www.bbc.co.uk/1', marked), '2026-01-02T10:00:00.000Z');
  return toChips(reading.mentions).map(({ label }) => label);
};

describe('toChips', () => {
  it('lets the kinds take turns, by first appearance, each thing once, by its short name', async () => {
    const marked =
      'The [organisation ministry-of-justice:Ministry of Justice] and [official liz-truss:Ms Truss] on [prison bedford:HMP Bedford], ' +
      '[prison bristol:HMP Bristol], [prison bedford:Bedford]: [figure {"value":25,"measure":"staff-assaults"}:25 a day].';
    expect(await chipsOf(marked)).toEqual(['Bedford', '25 a day', 'Liz Truss', 'MoJ', 'Bristol']);
  });

  it('calls what the tables do not know as the article does', async () => {
    expect(await chipsOf('At [prison ?:Bedford Hills].')).toEqual(['Bedford Hills']);
  });
});
