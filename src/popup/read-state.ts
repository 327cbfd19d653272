import browser from 'webextension-polyfill';
import { callBackground, callTab } from '../messages/channel';
import { toArticleId } from '../model/article-id';
import { withFound } from '../model/found-passage';
import { findSite, toMatchPattern } from '../model/sites';
import { groupMentions } from '../wording/group-mentions';
import { sayError } from '../words/say-problem';
import type { TargetTab } from './active-tab';
import { readKeepProblem } from './keep-problem';
import { type NewPassage, toDraftName } from './new-passage';
import type { ArticleState, PopupState } from './popup-state';
import { readDraft } from './use-draft';

/** How long nothing is shown rather than less than everything, and how long the rows wait for memory. */
const QUIET_MS = 150;
const PATIENCE_MS = 3000;

/**
 * Reads the tab's article and shows it with all that memory and the saved passages add, so that nothing moves under the
 * reader's pointer. Where that takes longer than a moment its title comes first, and where much longer its rows; each step goes
 * to `show`. Never throws: a failure is a state of its own, in plain words.
 */
export async function readState(tab: TargetTab, show: (state: PopupState) => void): Promise<void> {
  try {
    const article = await readArticle(tab);
    if (!('kind' in article) && article.text === '' && isPdf(tab.url)) return show({ kind: 'pdf' });
    if ('kind' in article) return show(article);
    const id = toArticleId(article.canonicalUrl);
    const bare: ArticleState = {
      kind: 'article',
      article,
      id,
      memory: 'awaited',
      contexts: undefined,
      officials: [],
      annotations: [],
      found: new Map(),
    };
    const steps = [
      setTimeout(() => show(bare), QUIET_MS),
      setTimeout(() => show({ ...bare, memory: 'late' }), PATIENCE_MS),
    ];
    try {
      show({ ...bare, memory: 'told', ...(await readAround(tab, bare)) });
    } finally {
      steps.forEach(clearTimeout);
    }
  } catch (error) {
    show({ kind: 'failed', reason: sayError(error) });
  }
}

type Around = Omit<ArticleState, 'kind' | 'article' | 'id' | 'memory'>;

/** All that is known around an article; where memory cannot answer, why. */
async function readAround(tab: TargetTab, state: ArticleState): Promise<Around> {
  const [officials, remembered, selected, begun, notKept, withheld] = await Promise.all([
    callBackground.officialBeside(state.article.published, leadsOf(state)),
    readMemory(tab, state).catch((error: unknown) => ({ ...state, problem: sayError(error) })),
    // A page that no longer answers has no selection to offer.
    callTab(tab.id)
      .selectedPassage()
      .catch(() => null),
    readDraft<NewPassage>(toDraftName(state.id)),
    readKeepProblem(tab.id),
    findWithheld(state.article.url),
  ]);
  return {
    contexts: remembered.contexts,
    annotations: remembered.annotations,
    found: remembered.found,
    officials,
    ...('problem' in remembered && { problem: remembered.problem }),
    ...(selected && { selected }),
    ...(begun && { begun }),
    ...(notKept !== undefined && { notKept }),
    ...(withheld && { withheld }),
  };
}

/** Both browsers read a page of a site that they withhold once the toolbar button is pressed, and only then. */
async function findWithheld(url: string): Promise<string | undefined> {
  const { hostname } = new URL(url);
  const site = findSite(hostname);
  if (!site || (await browser.permissions.contains({ origins: [toMatchPattern(site)] }))) return undefined;
  return hostname;
}

async function readMemory(
  tab: TargetTab,
  state: ArticleState,
): Promise<Pick<Around, 'contexts' | 'annotations' | 'found'>> {
  const [contexts, saved] = await Promise.all([
    callBackground.contextOf(state.id, state.article.published, leadsOf(state)),
    readSaved(tab, state.id),
  ]);
  return { contexts: new Map(contexts.map((context) => [context.key, context])), ...saved };
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
