import { lazily } from '../gazetteer/codec/lazily';
import type { ArticleInput } from '../model/article';
import type { Mention } from '../model/mention';
import { readReaderCorrections } from '../store/corrections';
import { withStore } from '../store/with-store';
import { startRecogniser } from './recogniser';
import { report } from './report';

/** Started when a page about prisons is met, while the page is still read, and warm for those that come before the background is stopped. */
export const recogniser = lazily(startRecogniser);

/** What an article names, by what the reader has put right. Where the library cannot be read, the article still can. */
export async function recogniseFor(article: ArticleInput): Promise<readonly Mention[]> {
  const [recognise, corrections] = await Promise.all([
    recogniser(),
    withStore(readReaderCorrections).catch((error: unknown) => report(error)),
  ]);
  return recognise({ ...article, ...(corrections && { corrections }) });
}
