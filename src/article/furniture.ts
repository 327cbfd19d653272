/** What a part of a page is for besides the article's own text. */
export type Furniture =
  | 'menu'
  | 'related'
  | 'comments'
  | 'sharing'
  | 'newsletter'
  | 'consent'
  | 'advert'
  | 'author'
  | 'caption'
  | 'byline'
  | 'tags'
  | 'foot';

/**
 * Words that page builders put into class names and ids, matched against each of them with its camel case parted by
 * hyphens. Order matters: the first that fits names the furniture.
 */
const PATTERNS: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /(?:^|[-_])(?:comments?|disqus|respond|livefyre|viafoura|discussion|replies)(?:$|[-_])/],
  ['consent', /cookie|consent|gdpr|onetrust|privacy-?(?:banner|notice)/],
  [
    'newsletter',
    /newsletter|sign-?up|subscri(?:be|ption)|regwall|mailing-?list|opt-?in|donat(?:e|ion)|support-?us|fundrais/,
  ],
  [
    'caption',
    /caption|(?:photo|image|img|picture|media)[-_]*(?:credit|desc|meta|info|copyright|source)|(?:^|[-_])credit(?:$|[-_])/,
  ],
  [
    'related',
    /related|recommend|(?:more|most|latest|top|other|next|previous|popular|trending)[-_]*(?:stories|story|news|on|from|articles?|posts?|read|popular|viewed|shared|headlines)|trending|read[-_]*(?:next|more|also)|also[-_]*(?:read|like)|you[-_]*(?:may|might)|up-?next|outbrain|taboola|teaser|promo(?:$|[-_s])|carousel|slideshow|(?:^|[-_])rail(?:$|[-_])|side-?bar|widget|onward|further-?reading|see-?also|onthisday|story-?package|(?:^|[-_])(?:tease|recirc\w*)(?:$|[-_])/,
  ],
  [
    'sharing',
    /(?:^|[-_])(?:share|shares|sharing|sharebar|social|socials|follow|addthis|addtoany|toolbar|tools)(?:$|[-_])|follow-?us|social-?(?:media|links|share)|share-?(?:bar|tools|buttons?)/,
  ],
  [
    'advert',
    /(?:^|[-_])(?:ad|ads|advert|advertisement|advertising|adslot|ad-?unit|adbox|dfp|mpu|sponsor(?:ed)?|commercial|leaderboard)(?:$|[-_])|adsbygoogle/,
  ],
  [
    'author',
    /author[-_]*(?:bio|info|box|card|profile|desc|about|details)|about[-_]*(?:the[-_]*)?author|(?:^|[-_])(?:bio|biography|contributors?|vcard)(?:$|[-_])/,
  ],
  [
    'byline',
    /byline|dateline|time-?stamp|(?:publish(?:ed)?|posted)[-_]*(?:date|time|on)|(?:entry|post|article|story)[-_]*(?:meta|info|details|date)(?:$|[-_])|(?:^|[-_])(?:meta|metadata)(?:$|[-_])/,
  ],
  ['tags', /(?:^|[-_])(?:tags?|tag-?list|keywords|categories|topics|topic-?list)(?:$|[-_])/],
  [
    'menu',
    /(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|site-?header|page-?header|skip-?links?|pagination|pager)(?:$|[-_])/,
  ],
  ['foot', /(?:^|[-_])(?:footer|copyright|legal|disclaimer|colophon|site-?info)(?:$|[-_])/],
];

/** Class names that speak of a page's state, a post's subject or a layout, not of what the element is for. */
const NOT_A_PURPOSE =
  /^(?:has|is|with|no|js|wp|col|row|hide|show|tag|category|cat|type|status|format|postid|single|page|u|l|m)[-_]/;

const known = new Map<string, Furniture | undefined>();
/** A page's class names repeat; a hostile one that makes up ever new ones must not fill the memory. */
const KNOWN_AT_MOST = 5000;

/** The furniture that an element's class names and id call it, if any. Empty strings give none. */
export function findFurniture(className: string, id: string): Furniture | undefined {
  if (!className && !id) return undefined;
  const key = `${className} ${id}`;
  if (known.has(key)) return known.get(key);
  const found = findInNames(key);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(key, found);
  return found;
}

function findInNames(names: string): Furniture | undefined {
  const parts = names
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => name && !NOT_A_PURPOSE.test(name))
    .map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
  for (const [furniture, pattern] of PATTERNS) if (parts.some((name) => pattern.test(name))) return furniture;
  return undefined;
}
