import type { Keeping } from '../model/settings';
import type { MessageKey } from '../words/message-key';
import { words } from '../words/spoken';

const CHOICES: readonly { readonly value: Keeping; readonly label: MessageKey; readonly what: MessageKey }[] = [
  { value: 'every-article', label: 'optionsEvery', what: 'optionsEveryWhat' },
  { value: 'on-save', label: 'optionsOnSave', what: 'optionsOnSaveWhat' },
  { value: 'off', label: 'optionsOff', what: 'optionsOffWhat' },
];

interface Props {
  readonly keeping: Keeping;
  readonly choose: (keeping: Keeping) => void;
}

/** What is kept of the articles that are read. */
export function KeepingRadios({ keeping, choose }: Props) {
  return (
    <>
      {CHOICES.map(({ value, label, what }) => (
        <label key={value}>
          <input type="radio" name="keeping" checked={keeping === value} onChange={() => choose(value)} />
          <span>
            {words.say(label)}
            <small>{words.say(what)}</small>
          </span>
        </label>
      ))}
    </>
  );
}
