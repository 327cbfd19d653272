import { toText } from './json-ld';
import { decode, type PageFacts, tidy } from './page-facts';

/** Who publishes the page, as it names itself; undefined where it does not. */
export function findPublisher(facts: PageFacts): string | undefined {
  const named =
    toText(facts.linked?.publisher) ??
    facts.meta(
      'og:site_name',
      'article:publisher_name',
      'application-name',
      'dc.publisher',
      'publisher',
      'dcterms.publisher',
    ) ??
    siteOf(facts);
  const name = tidy(decode(named));
  return name && !/^(?:https?:|www\.|@)/i.test(name) ? name : undefined;
}

function siteOf(facts: PageFacts): string | undefined {
  const site = facts.things.find((thing) => thing['@type'] === 'WebSite' || thing['@type'] === 'NewsMediaOrganization');
  return toText(site?.name);
}
