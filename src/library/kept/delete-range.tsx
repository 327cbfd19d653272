import { useState } from 'preact/hooks';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { DeleteButton } from './delete-button';

/** Deletes the articles of a stretch of time, by the day they came out (or were read, where they have no date). */
export function DeleteRange() {
  const { index, version } = useTools();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const find = () => index.find({ words: [], from: from || undefined, to: to || undefined });
  const isChosen = from !== '' || to !== '';
  const { value: count } = useLoaded(async () => (isChosen ? (await find()).length : 0), [from, to, version]);
  return (
    <section aria-labelledby="by-date">
      <h2 id="by-date">By date</h2>
      <div class="range">
        <label>
          <span>First day</span>
          <input type="date" value={from} max={to} onChange={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          <span>Last day</span>
          <input type="date" value={to} min={from} onChange={(event) => setTo(event.currentTarget.value)} />
        </label>
        {isChosen && (
          <p role="status">
            {count ?? 0} {count === 1 ? 'article' : 'articles'}
          </p>
        )}
        {isChosen && (count ?? 0) > 0 && (
          <DeleteButton
            what={`the articles ${[from && `from ${words.date(from)}`, to && `to ${words.date(to)}`].filter(Boolean).join(' ')}`}
            find={find}
          />
        )}
      </div>
    </section>
  );
}
