import { callBackground, callTab } from '../messages/channel';
import { toArticleId } from '../model/article-id';
import { withFound } from '../model/found-passage';
import { findSite } from '../model/sites';
import { groupMentions } from '../wording/group-mentions';
import { sayError } from '../words/say-problem';
import type { TargetTab } from './active-tab';
import { readKeepProblem } from './keep-problem';
import type { ArticleState, PopupState } from './popup-state';

/**
 * Reads the tab's article, shows it at once, then what memory and the saved passages add; each step goes to `show`.
 * Never throws: a failure is a state of its own, in plain words.
 */
export async function readState(tab: TargetTab, show: (state: PopupState) => void): Promise<void> {
  try {
    const article = await readArticle(tab);
    if (!('kind' in article) && article.text === '' && isPdf(tab.url)) return show({ kind: 'pdf' });
    if ('kind' in article) return show(article);
    const id = toArticleId(article.canonicalUrl);
    const notKept = await readKeepProblem(tab.id);
    let state: ArticleState = {
      kind: 'article',
      article,
      id,
      contexts: undefined,
      officials: [],
      annotations: [],
      found: new Map(),
      ...(notKept === undefined ? {} : { notKept }),
    };
    show(state);
    const leads = leadsOf(state);
    const officials = callBackground.officialBeside(article.published, leads);
    try {
      const [contexts, saved] = await Promise.all([
        callBackground.contextOf(id, article.published, leads),
        readSaved(tab, id),
      ]);
      state = { ...state, contexts: new Map(contexts.map((context) => [context.key, context])), ...saved };
    } catch (error) {
      state = { ...state, problem: sayError(error) };
    }
    show({ ...state, officials: await officials });
  } catch (error) {
    show({ kind: 'failed', reason: sayError(error) });
  }
}

/** What was saved of the article, as it stands on the page; on one that is no article, as it stood before. */
async function readSaved(tab: TargetTab, id: string): Promise<Pick<ArticleState, 'annotations' | 'found'>> {
  const standing = await callTab(tab.id).savedPassages();
  if (standing.length === 0) return { annotations: await callBackground.annotationsOf(id), found: new Map() };
  return {
    annotations: standing.map(({ annotation, found }) => withFound(annotation, found)),
    found: new Map(standing.map(({ annotation, found }) => [annotation.id, found])),
  };
}

function leadsOf(state: ArticleState) {
  return groupMentions(state.article.mentions).map((group) => group.lead);
}

async function readArticle(tab: TargetTab): Promise<ArticleState['article'] | PopupState> {
  try {
    return await callTab(tab.id).readArticle();
  } catch (error) {
    // Nobody listens in a tab without our content script: a site outside the list, or a page no extension may touch.
    if (!isNobodyThere(error)) throw error;
    const host = tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : undefined;
    if (!host || STORES.has(host)) return { kind: 'unreadable' };
    if (isPdf(tab.url)) return { kind: 'pdf' };
    return { kind: findSite(host) ? 'no-grant' : 'no-access', host };
  }
}

/** Where extensions come from; browsers keep them out. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Both browsers say "Could not establish connection. Receiving end does not exist." */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /establish connection|receiving end/i.test(error.message);
}
