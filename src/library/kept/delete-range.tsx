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
      <h2 id="by-date">{words.say('keptByDate')}</h2>
      <div class="range">
        <label>
          <span>{words.say('keptFirstDay')}</span>
          <input type="date" value={from} max={to} onChange={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          <span>{words.say('keptLastDay')}</span>
          <input type="date" value={to} min={from} onChange={(event) => setTo(event.currentTarget.value)} />
        </label>
        {isChosen && <p role="status">{words.count('countArticles', count ?? 0)}</p>}
        {isChosen && (count ?? 0) > 0 && <DeleteButton what={nameRange(from, to)} find={find} />}
      </div>
    </section>
  );
}

/** "the articles from 3 Mar 2017 to 9 Apr 2018"; at least one of the days is chosen. */
function nameRange(from: string, to: string): string {
  if (from && to) return words.say('keptRange', words.date(from), words.date(to));
  return from ? words.say('keptRangeFrom', words.date(from)) : words.say('keptRangeTo', words.date(to));
}
