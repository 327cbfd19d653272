import { check, type PlainDate } from './parse-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The date in an article's address: /2019/02/21/, /2019/feb/21/, /2019-02-21-…, /20190221/; only a month where it stops there. */
export function findUrlDate(address: string, today: PlainDate): PlainDate | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  // Behind a slash a number begins the headline as well as a day: /2023/10/3-questions.
  const slashed =
    /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})(?:\/(\d{1,2}))?(?=[/.]|$)/i.exec(path) ??
    /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})(?:-(\d{1,2}))?(?=[/\-_.]|$)/i.exec(path);
  if (slashed) {
    const month = toMonth(slashed[2] ?? '');
    const day = check(slashed[1], month, slashed[3], today);
    if (day) return day;
    const whole = month && slashed[3] === undefined ? check(slashed[1], month, undefined, today) : undefined;
    if (whole) return whole;
  }
  const run =
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/\-_.]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/\-_.]|$)/.exec(path);
  if (run) return check(run[1], run[2], run[3], today);
  const turned = /[/_~-](\d{2})-(\d{2})-((?:19|20)\d{2})(?=[/\-_.]|$)/.exec(path);
  // The month first or the day first: only a day that can be no month tells.
  return turned && Number(turned[1]) > 12 ? check(turned[3], turned[2], turned[1], today) : undefined;
}

function toMonth(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}
