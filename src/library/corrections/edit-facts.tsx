import { useState } from 'preact/hooks';
import { ARTICLE_FACTS, type FactName } from '../../model/article-fact';
import type { ArticleRow } from '../../store/schema';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { isDate } from './is-date';
import { useCorrecting } from './use-correcting';

type Facts = Readonly<Record<FactName, string>>;

/** Title, publisher, author and date of an article, to put right where its page said otherwise. */
export function EditFacts({ article }: { readonly article: ArticleRow }) {
  const { make } = useCorrecting();
  const [facts, setFacts] = useState<Facts>(() => toFacts(article));
  const [problem, setProblem] = useState('');
  // The popup leads here to put them right.
  const [isAsked] = useState(() => location.hash.endsWith('?facts'));
  const save = async (event: Event) => {
    event.preventDefault();
    const date = facts.published.trim();
    if (date && !isDate(date)) return setProblem(words.say('correctBadDate', date));
    setProblem('');
    const was = toFacts(article);
    const changed = ARTICLE_FACTS.filter((fact) => facts[fact].trim() !== '' && facts[fact].trim() !== was[fact]);
    if (changed.length === 0) return;
    await make(
      changed.map((fact) => ({ kind: 'article-fact', article: article.id, fact, value: facts[fact].trim() })),
      words.say('correctFactsDone'),
    );
  };
  return (
    <details class="put-right" open={isAsked}>
      <summary>{words.say('correctFacts')}</summary>
      <form onSubmit={save}>
        {ARTICLE_FACTS.map((fact) => (
          <label key={fact}>
            <span>{fact === 'published' ? words.say('correctDate') : words.say(toKey('fact', fact))}</span>
            <input
              type="text"
              name={fact}
              value={facts[fact]}
              onInput={(event) => setFacts({ ...facts, [fact]: event.currentTarget.value })}
            />
          </label>
        ))}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="primary">
          {words.say('correctSave')}
        </button>
      </form>
    </details>
  );
}

function toFacts({ title, publisher = '', author = '', published = '' }: ArticleRow): Facts {
  return { title, publisher, author, published };
}
