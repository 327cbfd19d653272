import { openStore } from '../../store/open-store';
import { readSettings } from '../../store/settings';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { useLoaded } from '../shell/use-loaded';

/** What the articles show before there are any: how they come here, or that the reader chose otherwise. */
export function NothingKept() {
  const { value } = useLoaded(async () => readSettings(await openStore()), []);
  const keeping = value?.keeping ?? 'every-article';
  const isUsual = keeping === 'every-article';
  return (
    <section class="teach">
      <h1>{words.say('articleNone')}</h1>
      <p>{isUsual ? words.say('articleNoneHow') : words.say(toKey('keeping', keeping))}</p>
      <p>
        {isUsual && words.say('articleNoneWhy')} <a href="../options/index.html">{words.say('articleNoneOptions')}</a>
      </p>
    </section>
  );
}
