import type { ArticleRow } from '../../store/schema';
import { words } from '../../words/spoken';

/** The texts that a page had before it was changed, the newest first, folded away. */
export function EarlierTexts({ article: { earlier } }: { readonly article: ArticleRow }) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier-texts">
      <h2 id="earlier-texts">{words.say('articleEarlier')}</h2>
      <p class="fine">{words.say('articleEarlierWhy')}</p>
      {[...earlier].reverse().map(({ text, textHash, until }) => (
        <details key={textHash}>
          <summary>{words.say('articleUntil', words.date(until.slice(0, 10)))}</summary>
          <div class="article-text earlier-text">
            {text
              .split('\n')
              .filter((line) => line.trim())
              .map((line, i) => (
                // Lines of one text never move.
                <p key={i}>{line}</p>
              ))}
          </div>
        </details>
      ))}
    </section>
  );
}
