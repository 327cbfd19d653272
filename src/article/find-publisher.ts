import { toText } from './json-ld';
import { decode, type PageFacts, tidy } from './page-facts';
import { wordsOf } from './words-of';

/** Who publishes the page, as it names itself; undefined where it does not. */
export function findPublisher(facts: PageFacts): string | undefined {
  const named =
    toText(facts.linked?.publisher) ??
    fromMicrodata(facts.document) ??
    facts.meta('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher') ??
    fromSite(facts) ??
    fromTabTitle(facts.document);
  const name = tidy(decode(named));
  return name && !/^(?:https?:|www\.|@)/i.test(name) ? name : undefined;
}

function fromMicrodata(document: Document): string | undefined {
  const publisher = document.querySelector('[itemprop~="publisher"]');
  const name = publisher?.querySelector('[itemprop~="name"]') ?? publisher;
  return tidy(name?.getAttribute('content') ?? name?.textContent);
}

function fromSite(facts: PageFacts): string | undefined {
  const site = facts.things.find((thing) => thing['@type'] === 'WebSite' || thing['@type'] === 'NewsMediaOrganization');
  return toText(site?.name);
}

/** "Headline | Bromsgrove Advertiser", "KentOnline: Headline": what is left of the tab's title beside the headline. */
function fromTabTitle(document: Document): string | undefined {
  const headline = tidy(document.querySelector('h1')?.textContent);
  const title = tidy(document.title);
  if (!headline || !title?.includes(headline)) return undefined;
  const [before = '', after = ''] = title.split(headline);
  const rest = after || before;
  const parts = rest.split(/\s[|\-–—·»]\s|[|»:]/).flatMap((part) => tidy(part) ?? []);
  const name = after ? parts.at(-1) : parts[0];
  return name && wordsOf(name).size <= 5 ? name : undefined;
}
