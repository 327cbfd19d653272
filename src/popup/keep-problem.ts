import browser from 'webextension-polyfill';
import { callBackground } from '../messages/channel';
import type { ReadArticle } from '../model/article';
import { sayProblem } from '../words/say-problem';

/** Why the article of a tab could not be kept, where it could not: what the background left on the toolbar button (badge.ts). */
export async function readKeepProblem(tab: number): Promise<string | undefined> {
  const badge = await browser.action.getBadgeText({ tabId: tab });
  return badge === '!!' ? browser.action.getTitle({ tabId: tab }) : undefined;
}

/** Tries once more to keep it; gives why that failed, undefined where it is on disk now. */
export async function keepAgain(tab: number, article: ReadArticle): Promise<string | undefined> {
  const { isKept, reason } = await callBackground.keepArticle(article);
  if (!isKept) return reason && sayProblem(reason);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: '' }),
    browser.action.setTitle({ tabId: tab, title: 'Gatelog' }),
  ]);
  return undefined;
}
