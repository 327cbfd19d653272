import { words } from '../../words/spoken';
/** What the articles show before there are any: how they come here, and how to have it otherwise. */
export function NothingKept() {
  return (
    <section class="teach">
      <h1>{words.say('articleNone')}</h1>
      <p>{words.say('articleNoneHow')}</p>
      <p>
        {words.say('articleNoneWhy')} <a href="../options/index.html">{words.say('articleNoneOptions')}</a>
      </p>
    </section>
  );
}
