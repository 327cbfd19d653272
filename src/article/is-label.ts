import { anyOrder } from '../text/any-order';
import { firstWord } from './first-word';
import { endsSentence } from './to-line';

/** Lines that are never an article's own words, whatever they stand in. Whole lines only. */
const LABELS: readonly RegExp[] = [
  /^(?:advert(?:isement|ising)?s?|ad|sponsored|promoted|loading.*|comments?|share|print|email|tweet|reply|menu|close|video|gallery|topics|tags|related|listen|watch)[:\s.…]*$/i,
  /^(?:(?:story|article) )?continues? (?:reading )?(?:below|after).*$/i,
  /^(?:scroll|skip) (?:down|past|to|ad)\b.*$/i,
  /^(?:read|see|watch|listen|hear|find)(?: (?:more|also|next|now|on|this|the full \w+))?\s*:.*$/i,
  /^(?:read more|also read|see also|more on this(?: story)?|related (?:stories|articles|content|topics|coverage|reading)|you may also like|recommended(?: for you)?|don.t miss|trending(?: now)?|most (?:read|popular)|more (?:from|on|stories|news)\b.{0,60}|in this (?:story|article)|editors? picks?)[:.]?$/i,
  /^(?:image|photo|picture|pic|video|graphic)s?(?: credit| source| by| caption)?\s*:.*$/i,
  /^(?:\(?(?:image|photo|picture|pic)s?:.*\)?|getty images.*|image (?:source|caption|copyright),?.*|media caption.*|©.*|copyright ©?.*|all rights reserved.*)$/i,
  /\((?:image|photo|picture|pic)s?(?: credit)?\s?: [^)]{1,80}\)$/i,
  /^.{0,80}\ball rights reserved\b.{0,60}$/i,
  /^\(?published (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|\d).{0,60}\)?$/i,
  /^(?:last )?(?:updated|modified)\b.{0,60}\d.{0,30}$/i,
  /^(?:share|print|email|save|comments?|tweet|copy link|facebook|twitter|whatsapp|linkedin|x|bluesky|reddit)(?:\s*[·|•,/-]\s*[\w\s]{2,24})+$/i,
  /^\d+ (?:comments?|shares?|min(?:ute)?s? read)$/i,
];

/** Words with which such a line begins. The expressions are compiled on a page that has one of them there. */
const WORDS = new Set(
  anyOrder(
    'ad ads advert adverts advertisement advertisements advertising all also article bluesky close comment comments continue ' +
      'continues copy copyright don editor editors email facebook find gallery getty graphic graphics hear image images in last ' +
      'linkedin listen loading media menu modified more most photo photos pic pics picture pictures print promoted published read ' +
      'recommended reddit related reply save scroll see share skip sponsored story tags topics trending tweet twitter updated ' +
      'video videos watch whatsapp x you',
  ).split(' '),
);

/** Whether a line is a label, a credit or a button rather than words of an article. */
export function isLabel(line: string): boolean {
  // A sentence of some length is none; most lines of an article are, and need no further look.
  const isSentence = line.length > 80 && endsSentence(line) && !LABEL_START.test(line);
  return !isSentence && mayBeLabel(line) && LABELS.some((pattern) => pattern.test(line));
}

function mayBeLabel(line: string): boolean {
  const word = firstWord(line);
  // Without a letter in front: "(Image: …", "© …", "12 comments".
  return word === '' || WORDS.has(word) || word.startsWith('loading') || line.endsWith(')') || RIGHTS.test(line);
}

const RIGHTS = /rights reserved/i;

const LABEL_START =
  /^(?:\(|read|see|watch|listen|hear|find|image|photo|picture|pic|video|graphic|getty|©|copyright|all|scroll|skip|last|updated|published|story|article|continue)/i;
