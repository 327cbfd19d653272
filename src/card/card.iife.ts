import { report } from '../content/report';
import { scope } from '../content/scope';
import { Cards } from './cards';
import { keepDrafts } from './keep-drafts';
import { speakBrowsers, speakChosen } from './speak';

/** Put into a page by the background when the engine asks for it: the reader reaches for a mark, or something was saved here. */
scope.gatelogCard = async (host, reach) => {
  speakBrowsers();
  await Promise.all([
    speakChosen(),
    keepDrafts().catch((error: unknown) => report('find what you were writing', error)),
  ]);
  return new Cards(host, reach);
};
