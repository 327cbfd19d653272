import { PAGES, readPageHtml } from '../../fixtures/site';
import type { SitePage } from '../harness/site-server';
import type { Sight } from './look-around';
import type { Road } from './road';

/** The pages of our own news site, as the harness serves them. */
export function servedPages(): SitePage[] {
  return PAGES.map((page) => ({ url: page.url, body: readPageHtml(page) }));
}

function urlOf(name: string): string {
  const page = PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`The site has no page called ${name}.`);
  return page.url;
}

/** The road through our own news site: that of the tour (`npm start`) and of the tests. */
export const OUR_ROAD: Road = {
  before: [urlOf('walkout-2016')],
  open: urlOf('whitemoor-2017'),
  passage: 'Other jails in East Anglia are to receive hundreds between them.',
  note: 'Ask which jails, and *when*.',
  tags: 'staffing, East Anglia',
};

/** Addresses of all our articles about prisons but the one that is full of markup, which is for the tests alone. */
export function articlesAboutPrisons(): string[] {
  return PAGES.filter((page) => page.about && !page.name.startsWith('markup-')).map((page) => page.url);
}

/** A figure with a past, on the article at the end of the road. */
export const OUR_SIGHT: Sight = { article: OUR_ROAD.open, words: '2,500 more officers', earlier: '2,100' };
