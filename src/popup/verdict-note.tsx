import type { Comparison, Verdict } from '../model/context';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** What a reader may say instead; the others follow from the figures themselves. */
const CHOICES = [
  'same',
  'rounded',
  'newer',
  'revised',
  'different-period',
  'different-scope',
  'different-standing',
  'conflict',
] as const satisfies readonly Verdict[];

interface Props {
  readonly id: string;
  readonly comparison: Comparison;
  readonly give: (verdict: Verdict | undefined) => void;
}

/** Why a verdict was given, and the reader's way to overrule it. */
export function VerdictNote({ id, comparison: { verdict, reason }, give }: Props) {
  return (
    <div class="verdict-note" id={id}>
      <p>{words.say(toKey('reason', reason))}</p>
      <label>
        {words.say('popupVerdict')}{' '}
        <select
          value={reason === 'own' ? verdict : ''}
          onChange={({ currentTarget: { value } }) => give(CHOICES.find((one) => one === value))}
        >
          <option value="">{words.say('popupVerdictGatelogs')}</option>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {words.say(toKey('verdict', one))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
