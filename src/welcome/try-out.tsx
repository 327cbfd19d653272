import { useState } from 'preact/hooks';
import type { Mention } from '../model/mention';
import { describeEntity } from '../wording/describe-entity';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

const span = { start: 0, end: 0, certainty: 'stated', rule: 'try-out' } as const;
/** The day that the few lines below would have come out. */
const PUBLISHED = '2018-09-14';

const PRISON: Mention = { ...span, type: 'prison', text: 'HMP Bedford', id: 'bedford', form: 'name' };
const UNION: Mention = { ...span, type: 'organisation', text: 'Prison Officers’ Association', id: 'poa' };
const MINISTER: Mention = { ...span, type: 'official', text: 'Rory Stewart', id: 'rory-stewart', form: 'name' };
const ASSAULTS: Mention = {
  ...span,
  type: 'statistic',
  text: '25 officers every day',
  value: 25,
  unit: 'officers',
  per: 'day',
  qualifier: 'exact',
  measure: 'staff-assaults',
  of: 'estate',
};

/** A few lines of our own to try the marks on: they look as on a news page, and each has its card. */
export function TryOut() {
  const [shown, setShown] = useState<Mention>(ASSAULTS);
  const mark = (mention: Mention) => <Sample mention={mention} isShown={mention === shown} show={setShown} />;
  const { name, facts } = describeEntity(words, shown, PUBLISHED);
  return (
    <section aria-labelledby="try" class="try-out">
      <h2 id="try">{words.say('welcomeTry')}</h2>
      <p class="grey">{words.say('welcomeTryHow')}</p>
      <article lang="en">
        <h3>Officers walk out over violence</h3>
        <p>
          Staff at {mark(PRISON)} stopped work on Friday. The {mark(UNION)} said {mark(ASSAULTS)} were being assaulted,
          and the prisons minister, {mark(MINISTER)}, agreed to talks.
        </p>
      </article>
      <aside aria-label={words.say('welcomeTryCard')} aria-live="polite">
        <p>
          <strong>{name}</strong> <span class="grey">{words.say(toKey('kind', shown.type))}</span>
        </p>
        <p class="grey kind-name">{facts}</p>
        {shown.type === 'statistic' && <p class="grey">{words.say('welcomeTryLater')}</p>}
      </aside>
    </section>
  );
}

interface SampleProps {
  readonly mention: Mention;
  readonly isShown: boolean;
  readonly show: (mention: Mention) => void;
}

function Sample({ mention, isShown, show }: SampleProps) {
  return (
    <button
      type="button"
      class={`sample sample-${mention.type}`}
      aria-pressed={isShown}
      onClick={() => show(mention)}
      onFocus={() => show(mention)}
      onPointerEnter={() => show(mention)}
    >
      {mention.text}
    </button>
  );
}
