import type { ReadArticle } from '../../src/model/article';
import type { Mention, StatisticMention } from '../../src/model/mention';

const SPAN = { certainty: 'stated', rule: 'test' } as const;

/** What a marked word is, by the label before the colon: `[prison bedford:Bedford jail]`. */
type Kinds = Readonly<Record<string, (label: string, text: string) => Partial<Mention>>>;

const KINDS: Kinds = {
  prison: (id) => ({ type: 'prison', id: id === '?' ? null : id, form: 'name' }),
  official: (id) => ({ type: 'official', id, form: 'name' }),
  organisation: (id) => ({ type: 'organisation', id }),
  figure: (label) => ({
    type: 'statistic',
    unit: 'officers',
    qualifier: 'exact',
    of: 'estate',
    ...(JSON.parse(label) as Partial<StatisticMention>),
  }),
};

/**
 * An article out of marked text, as a tab would send it: `Riot at [prison bedford:HMP Bedford].` Figures carry their fields
 * as JSON: `[figure {"value":25,"measure":"staff-assaults"}:25 officers]`.
 */
export function markedArticle(url: string, marked: string, facts: Partial<ReadArticle> = {}): ReadArticle {
  const mentions: Mention[] = [];
  let text = '';
  let rest = marked;
  for (let open = rest.search(/\[\w+ /); open >= 0; open = rest.search(/\[\w+ /)) {
    const [whole = '', kind = '', label = '', words = ''] =
      /\[(\w+) (\{.*?\}|[^:[\]]+):([^\]]*)\]/.exec(rest.slice(open)) ?? [];
    const toFields = KINDS[kind];
    if (!whole || !toFields) throw new Error(`Not a mark: ${rest.slice(open, open + 40)}`);
    text += rest.slice(0, open);
    const start = text.length;
    text += words;
    mentions.push({ ...SPAN, ...toFields(label, words), start, end: text.length, text: words } as Mention);
    rest = rest.slice(open + whole.length);
  }
  text += rest;
  return { url, canonicalUrl: url, title: `Story at ${url}`, text, mentions, ...facts };
}
