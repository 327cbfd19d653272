import { KeepingRadios } from '../ui/keeping-radios';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

/** Days after which an article without annotations is let go; 0 is never. */
const RETENTION = ['0', '180', '365', '1095'] as const;

/** What is kept, and for how long. */
export function KeepingChoice({ settings, change, query }: ChoiceProps) {
  const { keeping, retentionDays } = settings;
  return (
    <Section title={words.say('optionsKept')} query={query}>
      <KeepingRadios keeping={keeping} choose={(next) => change({ keeping: next })} />
      <label class="stacked">
        <span>{words.say('optionsRetention')}</span>
        <select
          name="retention"
          value={String(retentionDays)}
          onChange={(event) => change({ retentionDays: Number(event.currentTarget.value) })}
        >
          {RETENTION.map((days) => (
            <option key={days} value={days}>
              {words.say(toKey('optionsRetention', days))}
            </option>
          ))}
        </select>
        <small>{words.say('optionsRetentionWhat')}</small>
      </label>
      <p class="fine">{words.say('optionsPrivate')}</p>
    </Section>
  );
}
