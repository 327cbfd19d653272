import { prisonById } from '../gazetteer/prisons';
import type { Mention, OtherNation, StatisticMention } from '../model/mention';

/** The words by which a text says whose prisons it counts. */
const NATION_WORDS: readonly (readonly [OtherNation | 'home', RegExp])[] = [
  ['scotland', /\bScot(land|tish|s)\b/],
  ['northern-ireland', /\bNorthern Ir(eland|ish)\b/],
  ['home', /\b(England|Wales|English|Welsh|HMPPS|Ministry of Justice|MoJ)\b/],
];

/**
 * Says of each national figure of an article of which prison service it is, where that is not England and Wales: by the words of
 * its sentence, else by the prisons that the article names, else by the words of the article. Where these point to several, nothing.
 */
export function withNations(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isNational = (mention: Mention) => mention.type === 'statistic' && mention.of === 'estate';
  if (!mentions.some(isNational)) return mentions;
  const whole = nationOfArticle(text, mentions);
  return mentions.map((mention) => {
    if (mention.type !== 'statistic' || mention.of !== 'estate') return mention;
    const nation = nationOfWords(sentenceAround(text, mention)) ?? whole;
    return nation && nation !== 'home' ? { ...mention, nation } : mention;
  });
}

function nationOfArticle(text: string, mentions: readonly Mention[]): OtherNation | 'home' | undefined {
  const named = new Set<OtherNation | 'home'>();
  for (const mention of mentions) {
    const place = mention.type === 'prison' && mention.id ? prisonById(mention.id)?.jurisdiction : undefined;
    if (place) named.add(place === 'scotland' || place === 'northern-ireland' ? place : 'home');
  }
  if (named.size === 0) return nationOfWords(text);
  const [only] = named;
  return named.size === 1 ? only : 'home';
}

/** The one nation that words name; undefined where they name none or several. */
function nationOfWords(text: string): OtherNation | 'home' | undefined {
  const named = NATION_WORDS.filter(([, words]) => words.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

function sentenceAround(text: string, { start, end }: StatisticMention): string {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start)) + 1;
  const ends = [text.indexOf('\n', end), text.indexOf('. ', end)].filter((at) => at >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
}
