import { isPrisonArticle } from '../article/is-prison-article';
import type { TabCalls } from '../messages/calls';
import { callBackground } from '../messages/channel';
import { PageWatch } from './page-watch';
import { report } from './report';
import { scope } from './scope';
import { answerTabCalls } from './tab-calls';
import { whenReady } from './when-ready';

/**
 * On every page of the sites that are read: decides whether the page can be an article about prisons, has the engine
 * put in where it can, and otherwise does nothing but watch for late text and single-page navigation.
 */
async function startGate(): Promise<void> {
  scope.gatelogGate = 'watching';
  answerTabCalls(getEngine);
  await whenReady(document);
  if (look()) return;
  const watching = new AbortController();
  new PageWatch(() => {
    const isOpen = look();
    if (isOpen) watching.abort();
    return isOpen ? 'new' : 'same';
  }, watching.signal);
}

function look(): boolean {
  if (!isPrisonArticle(document, location.href)) return false;
  scope.gatelogGate = 'open';
  // An engine that was loaded on demand is there already.
  if (scope.gatelogEngine) scope.gatelogEngine.follow();
  else callBackground.injectEngine().catch((error: unknown) => report('read this page', error));
  return true;
}

async function getEngine(): Promise<TabCalls> {
  if (!scope.gatelogEngine) await callBackground.injectEngine();
  if (!scope.gatelogEngine)
    throw new Error('Gatelog could not be started in this page. Reload the page and try again.');
  return scope.gatelogEngine.calls;
}

if (!scope.gatelogGate) startGate().catch((error: unknown) => report('look at this page', error));
